import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { makeCardPainter } from ".";
import { type Card, toCard } from "./card";

const cache = mkdtempSync(join(tmpdir(), "atlas-cards-"));
afterAll(() => rmSync(cache, { recursive: true }));

const languages = ["python", "csharp", "rust"];

function toExample(printed: readonly [ms: number, text: string][]) {
  const programs = languages.map((language) => ({
    language,
    path: "",
    source: "",
    segments: [],
    differs: false,
    expected: [],
    transcript: {
      toolchain: "",
      command: "",
      digest: "",
      exit: 0,
      stderr: [],
      lines: printed.map(([ms, text]) => ({ ms, text })),
    },
  }));
  return { id: "tea", steps: [], programs, pitfalls: [], traps: [] };
}

function toTea(printed: readonly [ms: number, text: string][], symbol = "tea()"): Card {
  const equivalents = Object.fromEntries(languages.map((id) => [id, { symbol, since: "", docs: "" }]));
  return toCard({ title: "Tea", equivalents } as never, toExample(printed));
}

test("a card has the first two languages, each with its bars", () => {
  const { lanes } = toTea([
    [0, "tea starts"],
    [300, "tea ready"],
  ]);
  expect(lanes.map(({ code, total, bars }) => [code, total, bars.length])).toEqual([
    ["PY", 300, 1],
    ["C#", 300, 1],
  ]);
});

test("where there is no bar to draw, a card has the first lines", () => {
  const [lane] = toTea([1, 2, 3, 4, 5].map((ms) => [ms, `line ${ms}`])).lanes;
  expect(lane?.bars).toEqual([]);
  expect(lane?.lines.map(({ text }) => text)).toEqual(["line 1", "line 2", "line 3", "line 4"]);
});

test("a card is drawn once, and again when it is another", async () => {
  const paint = makeCardPainter(cache);
  const first = await paint(toTea([[0, "main has tea"]]));
  expect((await paint(toTea([[0, "main has tea"]]))).equals(first)).toBe(true);
  expect(readdirSync(cache).length).toBe(1);
  expect((await paint(toTea([[0, "main has tea"]], "tea.pour"))).equals(first)).toBe(false);
  expect(readdirSync(cache).length).toBe(2);
});
