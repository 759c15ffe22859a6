import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, test } from "vitest";
import type { AtlasFile, ConstructFile, SmallProgram } from "../json/form";
import { atlasPath, schemaPaths, toConstructPath } from "../model/json";
import { base, findBuild, listFiles, readPages } from "./build";
import { type Element, findAll, findOne, getAttribute, getText } from "./tree";

const build = findBuild();
const pages = new Map(readPages().pages.map((page) => [`/${page.path.slice(base.length)}`, page]));
const published = listFiles(build);
const atlas: AtlasFile = readJson(atlasPath);
const constructs = atlas.constructs.map(({ id }): ConstructFile => readJson(toConstructPath(id)));

describe("the JSON of the site", { timeout: 300_000 }, () => {
  test("has a file for each construct's page, and the whole atlas has an entry for it", () => {
    const paths = [...pages.keys()].filter((path) => path.startsWith("/constructs/"));
    expect(constructs.map(({ id }) => `/constructs/${id}/`).sort()).toEqual(paths.sort());
    const files = published.filter((file) => /^constructs\/[^/]+\.json$/.test(file));
    expect(files.map((file) => `/${file}`)).toEqual(constructs.map(({ id }) => toConstructPath(id)).sort());
    for (const [place, { pitfalls, ...entry }] of atlas.constructs.entries()) {
      const { json, markdown } = entry;
      expect(constructs[place], json).toMatchObject({ ...entry, pitfalls });
      const head = readFileSync(join(build, `constructs/${entry.id}.md`), "utf8");
      expect(head, markdown).toContain(`\njson: ${json}\n`);
    }
  });

  test.each([
    ["the whole atlas", schemaPaths.atlas, [atlas]],
    ["each construct", schemaPaths.construct, constructs],
  ] as const)("%s is as the schema beside it says, which names every field", (_, path, files) => {
    const schema = readJson<{ $id: string }>(path);
    expect(new URL(schema.$id)).toMatchObject({ pathname: base + path.slice(1) });
    const isValid = new Ajv({ allErrors: true, strict: true }).compile(closeSchema(schema));
    for (const file of files) {
      isValid(file);
      expect(isValid.errors, "id" in file ? file.id : path).toBeNull();
      expect(file.$schema).toBe(schema.$id);
    }
  });

  test("a field that the schema lacks, or that a file lacks, is found", () => {
    const isValid = new Ajv({ strict: true }).compile(closeSchema(readJson(schemaPaths.atlas)));
    const { terms, ...rest } = atlas;
    expect([isValid(atlas), isValid({ ...atlas, digest: "" }), isValid(rest)]).toEqual([true, false, false]);
    expect(terms.length).toBeGreaterThan(0);
  });

  test("has every program of a construct's page, with what it printed and when", () => {
    for (const construct of constructs) {
      const { document } = findPage(`/constructs/${construct.id}/`);
      const shown = listBlocks(document, "data-example").map((example) => ({
        id: toId(example).replace("example-", ""),
        programs: listBlocks(example, "data-box").map(readBox),
      }));
      const written = construct.scenarios.map(({ id, programs }) => ({
        id,
        programs: programs.map(({ language, source, variant, run }) => ({
          language,
          source,
          variant: variant?.source ?? source,
          lines: run.lines.map(({ ms, text }) => ({ ms, text })),
        })),
      }));
      expect(written, construct.id).toEqual(shown);
    }
  });

  test("has every program that goes wrong, of the pages of constructs and of the guides, with the lines that tell it", () => {
    for (const { id, pitfalls } of constructs) {
      const shown = listBlocks(findPage(`/constructs/${id}/`).document, "data-pitfall").map(readSmall);
      expect(pitfalls.map(toSmall), id).toEqual(shown);
    }
    const all = constructs.flatMap(({ pitfalls, traps }) => [...pitfalls, ...traps]);
    const written = new Set(all.flatMap(({ mended, ...wrong }) => [wrong, ...(mended ? [mended] : [])]).map(toKey));
    for (const [path, { document }] of pages) {
      for (const surprise of listBlocks(document, "data-surprise")) {
        const programs = findAll(surprise, ({ tagName }) => tagName === "pre").map(getText);
        expect(programs.length, path).toBe(2);
        for (const program of programs) expect(written.has(program.trim()), `${path}: ${program}`).toBe(true);
      }
    }
  });

  test("has every question of a page with the run that each answer leads to, and every gist", () => {
    for (const { id, differences, equivalents } of constructs) {
      const { document } = findPage(`/constructs/${id}/`);
      const text = getText(document);
      for (const { ask, answers } of differences) {
        expect(text, id).toContain(ask.replaceAll("`", ""));
        for (const answer of Object.values(answers)) expect(text, id).toContain(answer.text.replaceAll("`", ""));
      }
      for (const [language, { code, symbol }] of Object.entries(equivalents)) {
        const gist = findOne(document, (node) => getAttribute(node, "data-gist") === language);
        expect(readCode(gist, "original").trim(), `${id} ${language}`).toBe(code.trim());
        expect(text, id).toContain(symbol);
      }
    }
  });

  test("leads to addresses alone, and inside the site to pages, places of pages and files that there are", () => {
    const home = new URL(base, atlas.address).href;
    const ids = new Map<string, Set<string>>();
    for (const link of [atlas, ...constructs].flatMap((file) => listLinks(file))) {
      expect(link).toMatch(/^https?:\/\//);
      if (!link.startsWith(home)) continue;
      const { pathname, hash } = new URL(link);
      const path = `/${pathname.slice(base.length)}`;
      if (path.endsWith("/")) {
        const own = ids.get(path) ?? new Set(findAll(findPage(path).document, () => true).map(toId));
        ids.set(path, own);
        expect(!hash || own.has(hash.slice(1)), link).toBe(true);
      } else expect(published.includes(path.slice(1)), link).toBe(true);
    }
    expect(ids.size).toBeGreaterThan(constructs.length);
  });
});

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(build, path), "utf8"));
}

/** The same schema for a file that has nothing else. */
function closeSchema(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === "object" && value.properties ? { additionalProperties: false, ...value } : value,
  );
}

/** The addresses in a file. */
function listLinks(value: unknown, key = ""): string[] {
  if (typeof value === "string") return ["address", "markdown", "json", "docs", "$schema"].includes(key) ? [value] : [];
  if (typeof value !== "object" || !value) return [];
  return Object.entries(value).flatMap(([name, each]) => listLinks(each, Array.isArray(value) ? key : name));
}

function findPage(path: string) {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page;
}

function listBlocks(node: Tree.Node, name: string): Element[] {
  return findAll(node, (element) => getAttribute(element, name) !== undefined);
}

/** The program of a box, and what it printed. */
function readBox(box: Element) {
  const source = readCode(box, "original");
  const lines = listBlocks(box, "data-output").flatMap((output) => listBlocks(output, "data-ms"));
  return {
    language: getAttribute(box, "data-box"),
    source,
    variant: readCode(box, "variant") || source,
    lines: lines.map((time) => ({ ms: Number(getText(time)), text: readPrinted(time.parentNode as Element).join() })),
  };
}

function readCode(block: Element, notation: "original" | "variant"): string {
  return findAll(block, ({ tagName }) => tagName === "pre")
    .filter((pre) => (getAttribute(pre, "data-notation") ?? "original") === notation)
    .map(getText)
    .join("");
}

function readSmall(block: Element) {
  return { source: readCode(block, "original"), said: readPrinted(block) };
}

function toSmall({ source, said }: SmallProgram): ReturnType<typeof readSmall> {
  return { source, said: said.filter((line) => line !== null) };
}

function toKey({ source }: Pick<SmallProgram, "source">): string {
  return source.trim();
}

function readPrinted(block: Element): string[] {
  return findAll(block, ({ tagName }) => tagName === "samp").map(getText);
}

function toId(element: Element): string {
  return getAttribute(element, "id") ?? "";
}
