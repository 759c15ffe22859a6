import { init, parse } from "es-module-lexer/js";
import { modules } from "./modules";

/** Where the modules that stand for Node.js's find what they export. */
const table = "async-atlas.modules";
Object.defineProperty(globalThis, Symbol.for(table), { value: modules });

const urls = new Map<string, string>();

/** The address of a module with a text. */
export function toUrl(text: string): string {
  return `data:text/javascript;charset=utf-8,${encodeURIComponent(text).replaceAll("'", "%27")}`;
}

/** The program with the addresses of modules that are there. */
export async function resolveImports(source: string): Promise<string> {
  await init;
  const [imports] = parse(source);
  let resolved = "";
  let at = 0;
  for (const each of imports) {
    if (each.type === "import-meta" || !each.specifier) continue;
    const url = toShim(each.specifier);
    // What is imported later has an expression for an address.
    resolved += source.slice(at, each.start) + (each.type === "dynamic" ? JSON.stringify(url) : url);
    at = each.end;
  }
  return resolved + source.slice(at);
}

function toShim(specifier: string): string {
  const name = specifier.replace(/^node:/, "");
  const module = modules[name];
  if (!module) throw new Error(`${specifier} is not there.`);
  const known = urls.get(name);
  if (known) return known;
  const names = Object.keys(module).filter((key) => /^[\w$]+$/.test(key) && key !== "default");
  const text = [
    `const m=globalThis[Symbol.for("${table}")]["${name}"];`,
    ...names.map((key, index) => `const m${index}=m.${key};`),
    `export{${names.map((key, index) => `m${index} as ${key}`).join(",")}};export default m;`,
  ].join("");
  const url = toUrl(text);
  urls.set(name, url);
  return url;
}
