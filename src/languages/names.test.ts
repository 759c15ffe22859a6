import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { languages } from ".";
import { faces } from "./faces";

const root = join(__dirname, "../..");
const languageIds = languages.map(({ id }) => id);
const constructIds = listFiles("docs/constructs", /\.mdx$/).map((path) => basename(path, extname(path)));

/** The text of each file of the machine but the languages themselves, by its path from the root. */
const sources = Object.fromEntries(
  listFiles("src", /(?<!\.test|\.d)\.tsx?$/)
    .filter((path) => !/^src\/(languages|site)\//.test(path))
    .map((path) => [path, readFileSync(join(root, path), "utf8")]),
);

test("the search knows every language by its names, in the order of the site", () => {
  expect(faces.map(({ id }) => id)).toEqual(languageIds);
  for (const [at, { toolchain, variant }] of languages.entries()) {
    const { name, alsoCalled } = faces[at] as (typeof faces)[0];
    expect([name, ...alsoCalled]).toEqual(expect.arrayContaining([toolchain.name, variant?.original ?? name]));
  }
});

describe("who is named where", () => {
  test("only src/languages names a language", () => {
    expect(findNames(sources, languageIds)).toEqual([]);
  });

  // A language's keywords may well be called as a construct is.
  test("nothing but the keywords of a language is called as a construct is", () => {
    expect(findNames(sources, constructIds)).toEqual([]);
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

function listFiles(folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => name.test(path));
}

/** Where one of the names is a whole string. */
function findNames(sources: Readonly<Record<string, string>>, names: readonly string[]): string[] {
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
