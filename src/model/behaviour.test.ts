import { expect, test } from "vitest";
import { countProven, toBehaviours } from "./behaviour";
import { type Group, toDifference } from "./construct";

const equivalent = { symbol: "tea()", since: "1", docs: "https://example.org" };
const groups: Group[] = [
  {
    id: "meals",
    label: "Meals",
    constructs: [
      {
        id: "tea",
        group: "meals",
        title: "Tea",
        description: "Makes tea.",
        aliases: [],
        asked: [],
        equivalents: { python: equivalent, rust: equivalent },
        gist: {},
        sources: [],
        related: [],
        differences: [
          toDifference({
            ask: "Hot?",
            seen: "tea",
            topic: "errors",
            python: "it raises an error",
            rust: "it returns an error",
          } as never),
          toDifference({ ask: "Sweet?", seen: { rust: "tea/cold" }, python: "yes", rust: "no" } as never),
        ],
      },
    ],
  },
];
const sections = toBehaviours(groups, ["python", "rust"]);

test("questions are gathered by topic, and those without one by their group", () => {
  expect(sections.map(({ label, rows }) => [label, rows.map(({ ask }) => ask)])).toEqual([
    ["Errors", ["Hot?"]],
    ["Meals", ["Sweet?"]],
  ]);
});

test("answers that say the same are alike, each in the words of its language", () => {
  const alike = sections.flatMap(({ rows }) => rows.map((row) => row.cells.map((cell) => cell.alike)));
  expect(alike).toEqual([
    [0, 0],
    [0, 1],
  ]);
});

test("a cell leads to the run that shows it, where there is one, and is counted", () => {
  const anchors = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => cell.anchor)));
  expect(anchors).toEqual(["example-tea", "example-tea", undefined, "pitfall-tea--cold"]);
  expect(countProven(sections)).toEqual({ cells: 4, proven: 3 });
});
