import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { collectGroups } from "./pages";

const page = "---\ntitle: Tea\ndescription: What tea is.\nsidebar_position: 1\n---\n";
const questions = Array.from({ length: 20 }, (_, index) => `how is tea made in ${index} minutes`);
const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** The faults of docs/ with one page, and beside it the questions. */
async function findFaults(asked: string | undefined, text = page): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), "docs-"));
  roots.push(root);
  mkdirSync(join(root, "docs/guide"), { recursive: true });
  writeFileSync(join(root, "docs/guide/tea.mdx"), text);
  if (asked !== undefined) writeFileSync(join(root, "docs/guide/tea.asked.txt"), asked);
  return (await collectGroups(root)).faults;
}

test("a page with its questions has no faults", async () => {
  expect(await findFaults(`${questions.join("\n")}\n`)).toEqual([]);
  expect(await findFaults(questions.join("\r\n"))).toEqual([]);
});

test("a page without its questions is told where they belong", async () => {
  expect(await findFaults(undefined)).toEqual([expect.stringMatching(/^docs\/guide\/tea\.asked\.txt is missing/)]);
});

test("too few questions, the same one twice and blank lines are faults", async () => {
  const [few = "", twice = "", blank = ""] = await findFaults("is tea hot\n\n is tea hot\nis tea hot\nis tea hot\n");
  expect(few).toContain("5 lines; 20 are needed");
  expect(twice).toContain("is tea hot");
  expect(blank).toContain("line 2, line 3");
});

test("what a page and its questions leave to write are faults, and no wrong values as well", async () => {
  const begun = page.replace("sidebar_position: 1", "sidebar_position: TODO the place in its group");
  expect(await findFaults("TODO how people ask for it\n", begun)).toEqual([
    "docs/guide/tea.mdx:4 is left to write: sidebar_position: TODO the place in its group",
    "docs/guide/tea.asked.txt:1 is left to write: TODO how people ask for it",
  ]);
});
