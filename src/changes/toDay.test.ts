import { expect, test } from "vitest";
import { languages } from "../languages";
import { toSummary } from "../model/change";
import type { DayOfFiles } from "./readHistory";
import { isEmpty, toDay } from "./toDay";

const [one, other] = languages.map(({ id }) => id) as [string, string];
const now = {
  constructs: [
    { id: "tea", title: "Tea" },
    { id: "toast", title: "Toast" },
  ],
  guides: [{ id: "words", path: "/words/", title: "Words" }],
  shown: new Map([
    ["tea", { construct: "tea", heading: "" }],
    ["tea-cold", { construct: "tea", heading: "Cold tea" }],
    ["tea/no-milk", { construct: "tea", heading: "No milk" }],
    ["toast", { construct: "toast", heading: "" }],
    ["toast-burnt", { construct: "toast", heading: "Burnt" }],
  ]),
};
const none: DayOfFiles = { date: "2026-05-09", updated: "2026-05-09T18:00:00Z", files: [], texts: [] };
const tea = { path: "/constructs/tea/", title: "Tea" };
const toast = { path: "/constructs/toast/", title: "Toast" };

function tell(files: readonly string[], texts: DayOfFiles["texts"] = []) {
  const statuses = { "+": "added", "~": "changed", "-": "deleted" } as const;
  const changes = files.map((file) => ({
    status: statuses[file[0] as keyof typeof statuses],
    path: file.slice(1),
  }));
  return toDay({ ...none, files: changes, texts }, now);
}

test("a page that is added is a new construct, with all that is on it; one that is moved is not", () => {
  const added = tell([
    "+docs/constructs/meals/toast.mdx",
    "+examples/toast/expected.txt",
    "+examples/toast-burnt/expected.txt",
  ]);
  expect(added.constructs).toEqual([toast]);
  expect(added.scenarios).toEqual([]);
  const moved = tell(["-docs/constructs/meals/toast.mdx", "+docs/constructs/snacks/toast.mdx"]);
  expect(moved.constructs).toEqual([]);
});

test("guides, and what is new on a page that was there before, are told with their places", () => {
  const day = tell([
    "+docs/guide/words.mdx",
    `+docs/compare/${one}-to-${other}.yaml`,
    "+examples/tea-cold/expected.txt",
    "+examples/tea/pitfalls/no-milk/expected.txt",
    "+examples/gone/expected.txt",
  ]);
  expect(day.guides.map(({ path }) => path)).toEqual(["/words/", `/compare/${one}-to-${other}/`]);
  expect(day.scenarios).toEqual([
    { page: tea, places: [{ path: "/constructs/tea/#example-tea-cold", title: "Cold tea" }] },
  ]);
  expect(day.pitfalls).toEqual([
    { page: tea, places: [{ path: "/constructs/tea/#pitfall-tea--no-milk", title: "No milk" }] },
  ]);
  expect(toSummary(day)).toBe("2 new guides, 1 new program, 1 new pitfall");
});

test("an answer that says another thing is told, and one that is only written otherwise is not", () => {
  const page = (hot: string, cold: string, ask = "Cold?") =>
    `---\ntitle: Tea\ndifferences:\n  - ask: Hot?\n    ${one}: ${hot}\n    ${other}: "yes"\n  - ask: ${ask}\n    ${one}: ${cold}\nrelated: []\n---\n`;
  const change = (after: string) => [{ path: "docs/constructs/drinks/tea.mdx", before: page("a no", "b"), after }];
  const file = ["~docs/constructs/drinks/tea.mdx"];
  const changed = tell(file, change(page("a yes", '"`b`"')));
  expect(changed.answers).toEqual([{ page: tea, ask: "Hot?", language: one, before: "a no", now: "a yes" }]);
  expect(changed.revised).toEqual([]);
  const asked = tell(file, change(page("a no", "c", "Is it cold?")));
  expect(asked.answers).toEqual([]);
  expect(asked.revised).toEqual([tea]);
});

test("a page is revised where its text or one of its programs is, and a record alone is no change", () => {
  expect(tell(["~examples/toast-burnt/main.rs"]).revised).toEqual([toast]);
  expect(tell(["~examples/tea/pitfalls/no-milk/main.rs"]).revised).toEqual([tea]);
  expect(isEmpty(tell(["~examples/tea/transcripts/x.json", "~docs/constructs/drinks/tea.asked.txt"]))).toBe(true);
});

test("messages are counted", () => {
  const text = (count: number) => `${one}:\n${"  - text: no tea\n    means: none\n".repeat(count)}`;
  const texts = [{ path: "docs/errors.yaml", before: text(2), after: text(5) }];
  expect(toSummary(tell([], texts))).toBe("3 new messages");
});
