import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, extname, join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { languages } from "./languages";

const root = join(__dirname, "..");

interface Part {
  /** Folders, which end with a slash, and files of `src/`. */
  readonly holds: readonly string[];
  readonly imports: readonly string[];
  /** Where it runs: `node` modules are for the build alone. */
  readonly runs: "anywhere" | "build" | "browser";
}

const parts: Readonly<Record<string, Part>> = {
  model: { holds: ["model.ts"], imports: [], runs: "anywhere" },
  languages: { holds: ["languages/"], imports: ["model"], runs: "anywhere" },
  catalog: { holds: ["catalog.ts", "constructs.ts"], imports: ["model", "languages"], runs: "build" },
  runner: { holds: ["runner/"], imports: ["model", "languages", "catalog"], runs: "build" },
  render: { holds: ["render/"], imports: ["model", "languages"], runs: "anywhere" },
  search: { holds: ["search/"], imports: ["model", "languages"], runs: "anywhere" },
  site: { holds: ["site/"], imports: ["model", "languages", "catalog", "runner"], runs: "build" },
  plugin: {
    holds: [
      "plugin.ts",
      "benchSearch.ts",
      "bundle.ts",
      "content.ts",
      "frontMatter.ts",
      "linkTerms.ts",
      "pairs.ts",
      "readSearchPages.ts",
      "remark.ts",
    ],
    // Of the browser it takes the script that it writes into the head of every page.
    imports: ["model", "languages", "catalog", "runner", "site", "render", "search", "browser"],
    runs: "build",
  },
  browser: { holds: ["browser/"], imports: ["model", "languages", "search"], runs: "browser" },
  components: { holds: ["components/"], imports: ["model", "languages", "browser"], runs: "browser" },
  pages: {
    holds: ["pages/", "theme/"],
    imports: ["model", "languages", "browser", "components"],
    runs: "browser",
  },
};

/** The packages that a page may bring to its reader; compilers and highlighters stay behind. */
const pagePackages =
  /^(react|react-dom|@mdx-js\/react|@docusaurus\/(?!utils).+|@theme(-original|-init)?\/.+|@generated\/.+|lz-string)(\/|$)/;

/** The text of each file, by its path from the root. */
type Files = Readonly<Record<string, string>>;

const files = readSources("src");
const program = Object.fromEntries(Object.entries(files).filter(([path]) => !isTest(path)));

describe("who imports whom", () => {
  test("every file of src/ belongs to a part, and imports what that part may", () => {
    expect(findImportFaults(program)).toEqual([]);
  });

  test("what a page loads reaches no package but those of pages", () => {
    expect(findPackageFaults(program)).toEqual([]);
  });

  test("only the runner starts processes", () => {
    expect(findImporters(program, "node:child_process")).toEqual(["src/runner/process.ts"]);
  });

  test("each part imports parts that are there, and none that imports it", () => {
    for (const [name, { imports }] of Object.entries(parts)) {
      for (const other of imports) expect(parts[other]?.imports, `${name} -> ${other}`).not.toContain(name);
    }
  });

  const bad: readonly [name: string, path: string, source: string, fault: string][] = [
    [
      "a component that reads the catalog",
      "src/components/Tabs/index.tsx",
      'import { readCatalog } from "../../catalog";\n',
      "src/components/Tabs/index.tsx imports ../../catalog, which is catalog. components may import components, model, languages, browser, and packages",
    ],
    [
      "a component that takes a mere type from the runner",
      "src/components/Tabs/index.tsx",
      'import type { Run } from "@site/src/runner/run";\n',
      "src/components/Tabs/index.tsx imports @site/src/runner/run, which is runner. components may import components, model, languages, browser, and packages",
    ],
    [
      "a component that is drawn when the site is built",
      "src/components/Tabs/index.tsx",
      'export { html } from "../../render/html";\n',
      "src/components/Tabs/index.tsx imports ../../render/html, which is render. components may import components, model, languages, browser, and packages",
    ],
    [
      "a component that reads the disk",
      "src/components/Tabs/index.tsx",
      'import { readFileSync } from "node:fs";\n',
      "src/components/Tabs/index.tsx imports node:fs, which is a module of Node. components may import components, model, languages, browser, and packages",
    ],
    [
      "a page that reads the disk without saying so",
      "src/pages/index.tsx",
      'const fs = require("fs");\n',
      "src/pages/index.tsx imports fs, which is a module of Node. pages may import pages, model, languages, browser, components, and packages",
    ],
    [
      "a script for the browser that shows a component",
      "src/browser/tabs.ts",
      'const tabs = await import("../components/Tabs");\n',
      "src/browser/tabs.ts imports ../components/Tabs, which is components. browser may import browser, model, languages, search, and packages",
    ],
    [
      "a catalog that runs programs",
      "src/catalog.ts",
      'import { runProgram } from "./runner/run";\n',
      "src/catalog.ts imports ./runner/run, which is runner. catalog may import catalog, model, languages, packages and modules of Node",
    ],
    [
      "a language that reads the catalog",
      "src/languages/rust/index.ts",
      'import { toDigest } from "../../catalog";\n',
      "src/languages/rust/index.ts imports ../../catalog, which is catalog. languages may import languages, model, and packages",
    ],
    [
      "a runner that knows the plugin",
      "src/runner/commands.ts",
      'import plugin from "../plugin";\n',
      "src/runner/commands.ts imports ../plugin, which is plugin. runner may import runner, model, languages, catalog, packages and modules of Node",
    ],
    [
      "HTML that is drawn from the disk",
      "src/render/example.ts",
      'import { readFileSync } from "node:fs";\n',
      "src/render/example.ts imports node:fs, which is a module of Node. render may import render, model, languages, and packages",
    ],
    [
      "a model that imports a package",
      "src/model.ts",
      'import type { ReactNode } from "react";\n',
      "src/model.ts imports react. model may import nothing",
    ],
    [
      "an import from outside of src/",
      "src/components/Tabs/index.tsx",
      'import source from "../../../examples/gather/main.py";\n',
      "src/components/Tabs/index.tsx imports ../../../examples/gather/main.py, which is outside of src/. components may import components, model, languages, browser, and packages",
    ],
    [
      "a file without a part",
      "src/utils.ts",
      "",
      `src/utils.ts belongs to no part. The parts, which src/architecture.test.ts lists, are ${Object.keys(parts).join(", ")}`,
    ],
  ];
  test.each(bad)("%s is named, with what it may import", (_, path, source, fault) => {
    expect(findImportFaults({ [path]: source })).toEqual([fault]);
  });

  test("what a part may import is no fault", () => {
    expect(
      findImportFaults({
        "src/components/Tabs/index.tsx":
          'import React from "react";\nimport { languages } from "../../languages";\nimport Mark from "../Mark";\nimport styles from "./styles.module.css";\n// import "../../catalog"\nconst text = "import x from \'node:fs\'";\n',
        "src/theme/Root.tsx": 'import Layout from "@theme/Layout";\nimport { show } from "../browser/show";\n',
        "src/catalog.ts": 'import { readFileSync } from "node:fs";\nimport { languages } from "./languages";\n',
      }),
    ).toEqual([]);
  });

  test("a compiler that a page would load is named, with the way that leads to it", () => {
    expect(
      findPackageFaults({
        "src/components/Tabs/index.tsx": 'import { derive } from "../../languages/variants";\n',
        "src/languages/variants.ts": 'import { erase } from "./javascript/eraseTypes";\n',
        "src/languages/javascript/eraseTypes.ts": 'import { format } from "prettier";\n',
        "src/plugin.ts": 'import { derive } from "./languages/variants";\n',
      }),
    ).toEqual([
      "src/components/Tabs/index.tsx -> src/languages/variants.ts -> src/languages/javascript/eraseTypes.ts -> prettier: a page would load it",
    ]);
  });

  test("who starts processes is found", () => {
    expect(findImporters({ "src/a.ts": 'import { spawn } from "node:child_process";' }, "node:child_process")).toEqual([
      "src/a.ts",
    ]);
  });
});

describe("who is named where", () => {
  const languageIds = languages.map(({ id }) => id);
  const constructIds = readdirSync(join(root, "docs/constructs"), { recursive: true, encoding: "utf8" })
    .filter((path) => extname(path) === ".mdx")
    .map((path) => basename(path, ".mdx"));
  const nameless = Object.fromEntries(Object.entries(program).filter(([path]) => toPart(path) !== "languages"));

  test("only src/languages names a language", () => {
    expect(findNames(nameless, languageIds)).toEqual([]);
  });

  // A language's keywords may well be called as a construct is.
  test("nothing but the keywords of a language is called as a construct is", () => {
    expect(findNames(nameless, constructIds)).toEqual([]);
  });

  test.each([
    ['const first = "python";', "src/a.ts:1 names python"],
    ["\n\nconst first = 'gather';", "src/a.ts:3 names gather"],
    ["if (id === `rust`) run();", "src/a.ts:1 names rust"],
    ['const colors = { "swift": "red" };', "src/a.ts:1 names swift"],
    ["type Id = 'csharp' | string;", "src/a.ts:1 names csharp"],
  ])("%j is found", (source, fault) => {
    expect(findNames({ "src/a.ts": source }, [...languageIds, "gather"])).toEqual([fault]);
  });

  test("so is an attribute's value", () => {
    expect(findNames({ "src/A.tsx": 'const a = <Mark language="javascript" />;' }, languageIds)).toEqual([
      "src/A.tsx:1 names javascript",
    ]);
  });

  test("a module's path, a comment and a part of a longer text are no names", () => {
    const source = 'import python from "python"; // "python"\nexport * from "gather"; const text = "python 3";\n';
    expect(findNames({ "src/a.ts": source }, [...languageIds, "gather"])).toEqual([]);
  });
});

function findImportFaults(sources: Files): string[] {
  return Object.entries(sources).flatMap(([path, source]) => {
    const name = toPart(path);
    if (!name)
      return [
        `${path} belongs to no part. The parts, which src/architecture.test.ts lists, are ${Object.keys(parts).join(", ")}`,
      ];
    const { imports, runs } = parts[name] as Part;
    const mayImport = [name, ...imports];
    const packages = runs === "build" ? "packages and modules of Node" : "and packages";
    return listImports(source).flatMap((specifier) => {
      const target = toTarget(path, specifier);
      const allowed = name === "model" ? "nothing" : `${mayImport.join(", ")}, ${packages}`;
      const fault = (what: string) => [`${path} imports ${specifier}${what}. ${name} may import ${allowed}`];
      if (target === undefined) {
        if (name === "model") return fault("");
        return isBuiltin(specifier) && runs !== "build" ? fault(", which is a module of Node") : [];
      }
      const other = toPart(target);
      if (!other) return fault(target.startsWith("src/") ? ", which belongs to no part" : ", which is outside of src/");
      return mayImport.includes(other) ? [] : fault(`, which is ${other}`);
    });
  });
}

function findPackageFaults(sources: Files): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const follow = (path: string, way: readonly string[]) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const specifier of listImports(sources[path] as string)) {
      const target = toTarget(path, specifier);
      if (target === undefined && !pagePackages.test(specifier))
        faults.push(`${[...way, path, specifier].join(" -> ")}: a page would load it`);
      const file = target && toFile(target, sources);
      if (file) follow(file, [...way, path]);
    }
  };
  for (const path of Object.keys(sources)) {
    const part = parts[toPart(path) ?? ""];
    if (part?.runs === "browser") follow(path, []);
  }
  return faults;
}

function findImporters(sources: Files, specifier: string): string[] {
  return Object.keys(sources).filter((path) => listImports(sources[path] as string).includes(specifier));
}

/** Where one of the names is a whole string. */
function findNames(sources: Files, names: readonly string[]): string[] {
  return Object.entries(sources).flatMap(([path, text]) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const found: string[] = [];
    const visit = (node: ts.Node) => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
      if (ts.isStringLiteralLike(node) && names.includes(node.text)) {
        found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} names ${node.text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function listImports(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The path from the root that an import leads to; nothing for a package. */
function toTarget(path: string, specifier: string): string | undefined {
  if (specifier.startsWith("@site/")) return specifier.slice("@site/".length);
  return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : undefined;
}

function toFile(target: string, sources: Files): string | undefined {
  return ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((end) => target + end).find((path) => path in sources);
}

function toPart(path: string): string | undefined {
  const within = `${path.replace(/^src\//, "").replace(/\.tsx?$/, "")}`;
  const isIn = (place: string) =>
    place.endsWith("/") ? `${within}/`.startsWith(place) : within === place.replace(/\.ts$/, "");
  return path.startsWith("src/") ? Object.keys(parts).find((name) => parts[name]?.holds.some(isIn)) : undefined;
}

/** A test may reach for anything, and types of other people's modules say nothing of ours. */
function isTest(path: string): boolean {
  return /\.test\.tsx?$|\.d\.ts$/.test(path) || path.startsWith("src/site/");
}

function readSources(folder: string): Files {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => posix.join(folder, path.replaceAll("\\", "/")))
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
