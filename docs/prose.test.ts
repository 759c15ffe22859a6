import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const root = join(__dirname, "..");

/** What is not written, and what is written instead; CONTRIBUTING.md says why. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\b(?:go(?:es|ing)?|went|gone) on\b/i, "continue, resume, run"],
  [/\bhear(?:s|d)? of\b/i, "an error reaches the caller"],
  [/\b(?:tells?|told) main\b/i, "reaches main"],
  [/\b(?:stands?|stood|standing)\b(?! alone)/i, "is, is written"],
  [/\b(?:gives?|gave)\b(?! up\b)/i, "returns, produces, is"],
  [/\bat once\b/i, "immediately, or at the same time"],
  [/\bof (?:its|their|one's|his|her|your) own\b/i, "its own …"],
  [/\bbec(?:o|a)mes? of\b/i, "what happens to"],
  [/\breckon/i, "expect, count"],
  [/\bfor ever\b/i, "forever"],
  [/\b(?:its|their|the) like\b/i, "name the thing"],
  [/\bwant(?:s|ed)?\b/i, "needs, would like"],
  [/\bbit(?:e|es|ing)\b/i, "causes …"],
  [/\bso many\b/i, "at most N, this many"],
];

/** Front matter whose words are not ours or no words: addresses, names of sources and of runs, what people search for. */
const quoted =
  /^(?:aliases|sources|related):.*\n(?:[ -].*\n)*|^ +(?:seen: .*|seen:\n(?: {6}.*\n)*|trap: .*|- text: .*)/gm;

/** The sentences of a page, without its code. */
function readProse(page: string): string {
  return page
    .replace(quoted, (block) => block.replace(/[^\n]/g, ""))
    .replace(/`[^`\n]*`/g, "``")
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/\{#[^}]*\}|https?:\S+|<(?:Example|Pitfall)[^>]*>/g, "");
}

/** The texts of a module that a reader may see: what is written in JSX, and strings of more than one word. */
function readTexts(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = text.split("\n").map(() => "");
  const visit = (node: ts.Node) => {
    const isText = ts.isJsxText(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
    if (isText && / \w/.test(node.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      lines[line] += ` ${node.text.replace(/`[^`\n]*`/g, "").replace(/\s+/g, " ")}`;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lines;
}

function listFiles(folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => name.test(path));
}

function findBanned(path: string, lines: readonly string[]): string[] {
  return lines.flatMap((line, index) =>
    banned.flatMap(([words, instead]) => {
      const found = words.exec(line)?.[0];
      return found ? [`${path}:${index + 1} "${found}"; write: ${instead}`] : [];
    }),
  );
}

test("no page has a word that CONTRIBUTING.md bans", () => {
  const pages = listFiles("docs", /\.(?:mdx|yaml)$/);
  expect(pages.length).toBeGreaterThan(0);
  const read = (path: string) => readProse(readFileSync(join(root, path), "utf8")).split("\n");
  expect(pages.flatMap((path) => findBanned(path, read(path)))).toEqual([]);
});

test("no text of the site has one either", () => {
  const modules = listFiles("src", /(?<!\.test|\.d)\.tsx?$/).filter((path) => !/\/(?:english|bench)\b/.test(path));
  const read = (path: string) => readTexts(path, readFileSync(join(root, path), "utf8"));
  expect(modules.flatMap((path) => findBanned(path, read(path)))).toEqual([]);
});

test("a banned word is found in prose and in JSX, and not in code", () => {
  const page = "aliases:\n  - run both at once\nrelated: [a]\nThe task goes on.\nCall `goes on`.\n";
  expect(findBanned("a.mdx", readProse(page).split("\n"))).toEqual(['a.mdx:4 "goes on"; write: continue, resume, run']);
  const module = 'const a = "so many";\nconst b = <p>It stands here.</p>; // it stands\n';
  expect(findBanned("a.tsx", readTexts("a.tsx", module))).toEqual([
    'a.tsx:1 "so many"; write: at most N, this many',
    'a.tsx:2 "stands"; write: is, is written',
  ]);
});
