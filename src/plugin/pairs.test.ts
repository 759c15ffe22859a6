import { expect, test } from "vitest";
import { languages } from "../languages";
import { type Difference, type Group, type Topic, toDifference } from "../model/construct";
import type { Pitfall } from "../model/example";
import { isOldAddress, toForetastes, toPairs } from "./pairs";

const [one, other] = languages.map(({ id }) => id) as [string, string];

interface Told {
  readonly ask?: string;
  readonly topic?: Topic;
  readonly when?: string;
  readonly answers: readonly [string, string];
  /** Whether both languages end the sentence. */
  readonly says?: readonly [string, string];
}

function toDifferences(told: readonly Told[]): Difference[] {
  return told.map(({ ask = "How?", topic, when, says, answers: [left, right] }) => {
    const ends = says && { [one]: says[0], [other]: says[1] };
    return toDifference({ ask, topic, when, says: ends, lines: ["tea"], seen: "tea", [one]: left, [other]: right });
  });
}

function toGroups(...constructs: { id: string; related?: string[]; told: readonly Told[] }[]): Group[] {
  const equivalent = { symbol: "tea()", since: "1", docs: "https://example.org" };
  const texts = { group: "meals", title: "Tea", description: "Makes tea." };
  const rest = {
    aliases: [],
    asked: [],
    equivalents: { [one]: equivalent, [other]: equivalent },
    gist: {},
    sources: [],
  };
  return [
    {
      id: "meals",
      label: "Meals",
      constructs: constructs.map(({ id, related = [], told }) => {
        return { ...texts, ...rest, id, related, differences: toDifferences(told) };
      }),
    },
  ];
}

const lines = [
  { ms: 0, text: "main starts" },
  { ms: 200, text: "tea ready" },
];
const transcript = { toolchain: "", command: "", digest: "", exit: 0, lines, stderr: [] };
const programs = [one, other].map((language) => {
  const segments = [{ step: 1, source: "# 1. Make it\nmake()\n" }];
  return { language, path: "", source: "", segments, differs: false, expected: [], transcript };
});
const trap: Pitfall = {
  id: "tea/cold",
  language: other,
  path: "",
  source: "drink()\n",
  expected: ["no milk"],
  transcript: { ...transcript, lines: [], stderr: ["no milk"] },
};
const mended: Pitfall = {
  ...trap,
  id: `${trap.id}/right`,
  source: "boil()\ndrink()\n",
  expected: ["tea ready"],
  transcript,
};
const kettle = { name: "kettle", forms: [], means: "", see: [] };
const tool = { name: "kettle", docs: "https://example.org" };
const told = {
  examples: { tea: { programs, pitfalls: [], traps: [{ ...trap, mended }] } },
  homes: new Map([["tea", { id: "tea", title: "Tea" }]]),
  directions: [
    { from: one, to: other, surprises: [{ says: "Cold tea is no error", why: "It is tea.", trap: "tea/cold" }] },
  ],
  terms: [
    { ...kettle, words: { [one]: "pot", [other]: "urn" } },
    { ...kettle, name: "cup", words: { [one]: "cup", [other]: "cup" } },
  ],
  needs: [
    { need: "boil", has: { [one]: tool, [other]: { ...tool, name: "stove" } } },
    { need: "pour", has: { [one]: tool, [other]: tool } },
  ],
};

function toPair(...written: Told[]) {
  return toPairs({ ...told, groups: toGroups({ id: "tea", told: written }) }, [one, other])[0];
}

test("a construct has the first sentence that both languages end, with the printed lines that show it", () => {
  const pair = toPair(
    { answers: ["yes", "no"] },
    { answers: ["now", "later"], when: "If tea is made,", says: ["it is ready.", "it is cold."] },
  );
  const [row] = pair?.groups[0]?.rows ?? [];
  expect(row?.telling?.when).toBe("If tea is made,");
  expect(row?.telling?.left).toEqual({ text: "it is ready.", anchor: "example-tea", lines: [lines[1]] });
  expect(row?.telling?.right.text).toBe("it is cold.");
});

test("no answers are a difference that say the same, if each in the words of its language", () => {
  const listAsked = (...told: Told[]) => toPair(...told)?.differences.map(({ ask }) => ask);
  expect(listAsked({ answers: ["at the await", "at the await"] })).toEqual([]);
  expect(listAsked({ answers: ["it raises the error", "it throws the exception"] })).toEqual([]);
  expect(listAsked({ answers: ["it raises the error", "it logs the error"] })).toEqual(["How?"]);
  expect(listAsked({ answers: ["yes", "no"] }, { ask: "When?", answers: ["now", "later"] })).toEqual(["How?", "When?"]);
});

test("a surprise has the wrong program with what it printed, and the right way with where it is", () => {
  const [pair] = toPairs({ ...told, groups: toGroups({ id: "tea", told: [] }) }, [one, other]);
  expect(pair?.surprises).toEqual([
    {
      says: "Cold tea is no error",
      why: "It is tea.",
      wrong: { source: "drink()\n", changes: [], said: ["no milk"] },
      right: {
        source: "boil()\ndrink()\n",
        changes: [{ from: 0, count: 1 }],
        said: ["tea ready"],
      },
      construct: "tea",
      title: "Tea",
      anchor: "example-tea",
    },
  ]);
});

test("a guide has the words and the libraries by which the two languages differ, and no others", () => {
  const [pair] = toPairs({ ...told, groups: toGroups({ id: "tea", told: [] }) }, [one, other]);
  expect(pair?.words).toEqual([{ name: "kettle", left: "pot", right: "urn" }]);
  expect(pair?.libraries.map(({ need }) => need)).toEqual(["boil"]);
});

test("what is told of a guide before it is opened are its first surprises", () => {
  const pairs = toPairs({ ...told, groups: toGroups({ id: "tea", told: [] }) }, [one, other]);
  expect(toForetastes(pairs)).toEqual([
    { left: one, right: other, says: ["Cold tea is no error"] },
    { left: other, right: one, says: [] },
  ]);
});

test("an address with two languages and no direction is an old one", () => {
  expect(isOldAddress(`https://example.org/compare/${other}-vs-${one}/`)).toBe(true);
  expect(isOldAddress(`https://example.org/compare/${other}-to-${one}/`)).toBe(false);
  expect(isOldAddress("https://example.org/constructs/lazy-vs-eager/")).toBe(false);
});
