import { type ImportSpecifier, init, parse } from "es-module-lexer/minimal";
import type { SyntaxFault } from "../program";
import { modules } from "./modules";
import { setTimeout, Worker } from "./native";

/** Where the modules that stand for Node.js's find what they export. */
const table = "async-atlas.modules";
Object.defineProperty(globalThis, Symbol.for(table), { value: modules });

const names = new Map<string, string>();

/** A module of which there is none in the page. */
export class MissingModule extends Error {
  constructor(specifier: string) {
    super(`The program imports ${specifier}, which the page does not have.`);
  }
}

/** The address of a module with a text. */
export function toUrl(text: string): string {
  return `data:text/javascript;charset=utf-8,${encodeURIComponent(text).replaceAll("'", "%27")}`;
}

/**
 * The program with the addresses of modules that the page has.
 * @throws MissingModule
 */
export async function resolveImports(source: string): Promise<string> {
  await init();
  let resolved = "";
  let at = 0;
  for (const { n: specifier, s: start, e: end, d: dynamic } of listImports(source)) {
    // An address that is only known when it is imported stays as it is; the frame lets nothing in.
    if (specifier === undefined) continue;
    const url = toModuleUrl(specifier);
    // What `import(…)` is given is an expression.
    resolved += source.slice(at, start) + (dynamic >= 0 ? JSON.stringify(url) : url);
    at = end;
  }
  return resolved + source.slice(at);
}

function listImports(source: string): readonly ImportSpecifier[] {
  try {
    return parse(source)[0];
  } catch {
    // The browser says better what is wrong with it.
    return [];
  }
}

function toModuleUrl(specifier: string): string {
  const name = specifier.replace(/^node:/, "");
  const members = modules[name];
  if (!members) throw new MissingModule(specifier);
  const exported = Object.keys(members).filter((key) => /^[\w$]+$/.test(key) && key !== "default");
  const text = [
    `const m=globalThis[Symbol.for("${table}")]["${name}"];`,
    ...exported.map((key, index) => `const m${index}=m.${key};`),
    `export{${exported.map((key, index) => `m${index} as ${key}`).join(",")}};export default m;`,
  ].join("");
  const url = toUrl(text);
  names.set(url, specifier);
  return url;
}

/** A message of the browser's with the names of modules instead of their addresses. */
export function nameModules(message: string): string {
  return [...names].reduce((text, [url, name]) => text.replaceAll(url, name), message);
}

/**
 * Where a program is at fault that cannot be read. The browser tells it of scripts alone: the program is read once more as
 * the body of a function that is never called, with its imports blanked out.
 */
export function findSyntaxFault(source: string): Promise<SyntaxFault | undefined> {
  const head = '"use strict";async()=>{';
  const worker = new Worker(toUrl(`${head}${blankModuleWords(source)}\n}`));
  return new Promise((resolve) => {
    const end = (fault?: SyntaxFault) => {
      worker.terminate();
      resolve(fault);
    };
    setTimeout(end, 500);
    worker.onerror = (event) => {
      event.preventDefault();
      const { message, lineno: line, colno } = event;
      const column = line === 1 ? colno - head.length : colno;
      end(message ? { message: message.replace(/^.*?SyntaxError: /, ""), place: { line, column } } : undefined);
    };
  });
}

function blankModuleWords(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, " ");
  const imports = listImports(source).filter(({ d: dynamic }) => dynamic === -1);
  return imports
    .reduce(
      (text, { ss: start, se: end }) => text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end),
      source,
    )
    .replace(/^export (default )?/gm, blank);
}
