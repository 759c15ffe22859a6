import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Example, Pitfall, Program } from "../model/example";
import { collectLive, listLive } from "./live";

const root = mkdtempSync(join(tmpdir(), "live-"));
mkdirSync(join(root, "docs"));
afterAll(() => rmSync(root, { recursive: true }));

const threads = 'import { Worker } from "node:worker_threads";\n';
const sleeps = 'import { setTimeout as sleep } from "node:timers/promises";\n';

const examples = [
  {
    id: "tea",
    programs: [toProgram("javascript", sleeps), toProgram("rust", sleeps)],
    pitfalls: [{ ...toPitfall("tea/burnt", threads), mended: toPitfall("tea/burnt/right", sleeps) }],
    traps: [toPitfall("tea/cold", sleeps)],
  },
] as unknown as Example[];

function toProgram(language: string, source: string): Partial<Program> {
  return { language, source, path: `examples/tea/${language}` };
}

function toPitfall(id: string, source: string): Partial<Pitfall> {
  return { id, language: "javascript", source, path: id };
}

test("a program is run in the page where it needs nothing that is lacking and is not on the list", () => {
  write("javascript:\n  tea/cold: it is cold there\n");
  const { examples: marked, faults } = collectLive(root, examples);
  expect(faults).toEqual([]);
  expect(listLive(marked, "javascript").map(({ path }) => path)).toEqual([
    "examples/tea/javascript",
    "tea/burnt/right",
  ]);
  expect(marked[0]?.pitfalls[0]?.notLive).toBe("it starts a second thread");
  expect(marked[0]?.traps[0]?.notLive).toBe("it is cold there");
});

test.each([
  ["a program that there is not", "javascript:\n  tea/hot: no\n", /there is no program tea\/hot/],
  [
    "a program that has a reason already",
    "javascript:\n  tea/burnt: no\n",
    /tea\/burnt is not run in the page in any case/,
  ],
  ["a language that the page does not run", "rust:\n  tea: no\n", /"rust" is not allowed/],
])("the list may not name %s", (_, list, fault) => {
  write(list);
  expect(collectLive(root, examples).faults).toEqual([expect.stringMatching(fault)]);
});

function write(list: string) {
  writeFileSync(join(root, "docs/not-in-page.yaml"), list);
}
