import { expect, test } from "vitest";
import { languages } from "../languages";
import { type Difference, type Group, type Topic, toDifference } from "../model/construct";
import { isMirror, toPairs, toStrongest } from "./pairs";

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
  return { language, path: "", source: "", segments: [], differs: false, expected: [], transcript };
});
const examples = { tea: { programs, pitfalls: [] } };

function toPair(...told: Told[]) {
  return toPairs(toGroups({ id: "tea", told }), examples, [one, other])[0];
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

test("a pair is told by the situations in which it differs most, one a topic", () => {
  const says = ["it waits.", "it ends."] as const;
  const groups = toGroups(
    { id: "tea", told: [{ topic: "errors", answers: ["now", "later"], when: "If tea fails,", says }] },
    { id: "toast", told: [{ topic: "errors", answers: ["yes", "no"], when: "If toast fails,", says }] },
    { id: "jam", told: [{ topic: "start", answers: ["yes", "no"], when: "When jam is made,", says }] },
    { id: "milk", told: [{ topic: "threads", answers: ["yes", "no"], when: "For the milk,", says }] },
  );
  expect(toStrongest(groups, [one, other])).toEqual([
    { left: one, right: other, situations: ["when jam is made", "if toast fails"] },
  ]);
});

test("of situations alike, the one on the page that others name as related is told", () => {
  const says = ["it waits.", "it ends."] as const;
  const groups = toGroups(
    { id: "tea", told: [{ topic: "errors", answers: ["yes", "no"], when: "If tea fails,", says }] },
    { id: "jam", related: ["tea", "toast"], told: [] },
    { id: "toast", told: [{ topic: "errors", answers: ["yes", "no"], when: "If toast fails,", says }] },
    { id: "milk", related: ["toast"], told: [] },
  );
  expect(toStrongest(groups, [one, other])[0]?.situations).toEqual(["if toast fails"]);
});

test("of the two addresses of a pair, the one against the order of the languages is the mirror", () => {
  expect(isMirror(`https://example.org/compare/${other}-vs-${one}/`)).toBe(true);
  expect(isMirror(`https://example.org/compare/${one}-vs-${other}/`)).toBe(false);
  expect(isMirror("https://example.org/compare/")).toBe(false);
});
