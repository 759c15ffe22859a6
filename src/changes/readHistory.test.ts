import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runProcess } from "../runner/process";
import { readHistory, toTexts } from "./readHistory";

const folder = mkdtempSync(join(tmpdir(), "history-"));
const project = join(folder, "project");
afterAll(() => rmSync(folder, { recursive: true }));

async function git(where: string, args: readonly string[], date = "2026-05-01T10:00:00Z") {
  const names = { GIT_AUTHOR_NAME: "Ann", GIT_COMMITTER_NAME: "Ann", EMAIL: "ann@site.example" };
  const environment = { PATH: process.env.PATH, HOME: folder, GIT_COMMITTER_DATE: date, ...names };
  const outcome = await runProcess(["git", ...args], {
    folder: where,
    environment,
    limits: { time: 20_000, output: 1_000_000 },
  });
  expect(outcome.exit, outcome.stderr.join("\n")).toBe(0);
}

function write(path: string, text: string) {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function commit(date: string) {
  await git(project, ["add", "--all"]);
  await git(project, ["commit", "--quiet", "--message", "tea"], date);
}

const tea = "docs/constructs/drinks/tea.mdx";

test("a day is told against the day before, however many commits it had, and without what no reader sees", async () => {
  mkdirSync(project);
  await git(project, ["init", "--quiet"]);
  write(tea, "title: Tea\n");
  write("src/index.ts", "boil();\n");
  await commit("2026-05-01T10:00:00Z");
  write(tea, "title: Cold tea\n");
  await commit("2026-05-03T09:00:00Z");
  write(tea, "title: Hot tea\nmilk: no\n");
  write("examples/tea/expected.txt", "tea ready\n");
  await commit("2026-05-03T18:00:00Z");
  write("src/index.ts", "cool();\n");
  await commit("2026-05-04T10:00:00Z");

  const { days, hasOlder } = await readHistory(project, 10);
  expect(hasOlder).toBe(false);
  expect(days.map(({ date }) => date)).toEqual(["2026-05-03", "2026-05-01"]);
  expect(days[0]?.files).toEqual([
    { status: "changed", path: tea },
    { status: "added", path: "examples/tea/expected.txt" },
  ]);
  expect(days[0]?.texts).toEqual([{ path: tea, before: "title: Tea\n", after: "title: Hot tea\nmilk: no\n" }]);
  expect(new Date(days[0]?.updated ?? "").getTime()).toBe(Date.UTC(2026, 4, 3, 18));
  expect(days[1]?.texts).toEqual([{ path: tea, before: "", after: "title: Tea\n" }]);
  expect((await readHistory(project, 1)).hasOlder).toBe(true);
});

test("a copy without history, one whose history is cut off, and one inside of another project have none", async () => {
  const unpacked = join(folder, "unpacked");
  mkdirSync(unpacked);
  await expect(readHistory(unpacked, 1)).rejects.toThrow(/not a git repository/);
  const shallow = join(folder, "shallow");
  await git(folder, ["clone", "--quiet", "--depth", "1", `file://${project}`, shallow]);
  await expect(readHistory(shallow, 1)).rejects.toThrow(/cut off/);
  await expect(readHistory(join(project, "docs"), 1)).rejects.toThrow(/not what git keeps/);
});

test("a line of a text may look like a line of a diff", () => {
  const lines = [
    "diff --git a/docs/errors.yaml b/docs/errors.yaml",
    "index 1..2 100644",
    "--- a/docs/errors.yaml",
    "+++ b/docs/errors.yaml",
    "@@ -1,3 +1,3 @@",
    " tea",
    "---- a",
    "+diff --git a/x b/y",
    "\\ No newline at end of file",
  ];
  expect(toTexts(lines)).toEqual([
    { path: "docs/errors.yaml", before: "tea\n--- a\n", after: "tea\ndiff --git a/x b/y\n" },
  ]);
});
