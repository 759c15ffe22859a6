import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { collectCatalog } from "../catalog/examples";
import { collectGroups } from "../catalog/pages";
import { draftScenario, type Place } from "./draft";

const scratch = mkdtempSync(join(tmpdir(), "draft-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const toast = '---\ntitle: Toast\n---\n\n<Example of="toast" />\n\n## How they differ\n\n<Differences />\n';

/** A project with one group, one page and its example. */
function lay(): string {
  const root = mkdtempSync(join(scratch, "root-"));
  mkdirSync(join(root, "examples/toast"), { recursive: true });
  mkdirSync(join(root, "docs/constructs/kitchen"), { recursive: true });
  writeFileSync(join(root, "docs/constructs/kitchen/_category_.json"), '{ "label": "Kitchen", "position": 1 }');
  writeFileSync(join(root, "docs/constructs/kitchen/toast.mdx"), toast);
  return root;
}

const read = (root: string, path: string) => readFileSync(join(root, path), "utf8");

test("a scenario is laid out with its page, and each of their files is left to write", async () => {
  const root = lay();
  const { made, page } = draftScenario(root, "green-tea", { group: "kitchen" });
  expect(page).toBe("docs/constructs/kitchen/green-tea.mdx");
  expect(made).toEqual([
    "examples/green-tea/expected.txt",
    "examples/green-tea/main.py",
    "examples/green-tea/main.cs",
    "examples/green-tea/main.ts",
    "examples/green-tea/main.swift",
    "examples/green-tea/main.rs",
    "docs/constructs/kitchen/green-tea.mdx",
    "docs/constructs/kitchen/green-tea.asked.txt",
  ]);
  const faults = [...collectCatalog(root, ["green-tea"]).faults, ...(await collectGroups(root)).faults];
  const own = faults.filter((fault) => fault.includes("green-tea"));
  expect(own.filter((fault) => !fault.includes(" is left to write: "))).toEqual([]);
  expect([...new Set(own.map((fault) => fault.split(":")[0]))].sort()).toEqual([...made].sort());
});

test("a program begins in the form of its language", () => {
  const root = lay();
  draftScenario(root, "tea", { group: "kitchen" });
  expect(read(root, "examples/tea/main.swift")).toBe(
    "@main struct Main {\n    static func main() async {\n        // TODO the steps of expected.txt, each with its code\n    }\n}\n",
  );
});

test("a further scenario has a section of the page that shows it, and no page", () => {
  const root = lay();
  const { made, page } = draftScenario(root, "toast-burnt", { scenarioOf: "toast" });
  expect(page).toBe("docs/constructs/kitchen/toast.mdx");
  expect(made.filter((path) => path.startsWith("docs/"))).toEqual([page]);
  expect(read(root, page)).toBe(
    toast.replace(
      "## How they differ",
      '## TODO what it shows, and below a sentence that leads to it {#toast-burnt}\n\n<Example of="toast-burnt" />\n\n## How they differ',
    ),
  );
});

describe("nothing is written", () => {
  const either =
    "either --group <group> makes a page for it, or --scenario-of <page> shows it on a page. The groups are kitchen";
  test.each<[name: string, id: string, place: Place, faults: string[]]>([
    [
      "for an id that is not in kebab-case",
      "../Tea",
      { group: "kitchen" },
      ['"../Tea" is not in kebab-case (a-z, 0-9, single hyphens), such as tea-time'],
    ],
    ["for an example that exists", "toast", { group: "kitchen" }, ["examples/toast exists; choose another id"]],
    ["without a place", "tea", {}, [either]],
    ["with two places", "tea", { group: "kitchen", scenarioOf: "toast" }, [either]],
    ["in a group that does not exist", "tea", { group: "bar" }, ['"bar" is not a group; the groups are kitchen']],
    ["on a page that does not exist", "tea", { scenarioOf: "jam" }, ['"jam" is not a page; the pages are toast']],
    ["of more than one fault", "toast", {}, ["examples/toast exists; choose another id", either]],
  ])("%s", (_, id, place, faults) => {
    const root = lay();
    const before = readdirSync(root, { recursive: true });
    expect(() => draftScenario(root, id, place)).toThrow(new Error(`Nothing was written:\n- ${faults.join("\n- ")}`));
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });
});
