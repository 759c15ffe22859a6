import { expect, test } from "vitest";
import { languages } from "../languages";
import { type Difference, type Group, type Topic, toDifference } from "../model/construct";
import { isMirror, toPairs } from "./pairs";

const [one, other] = languages.map(({ id }) => id) as [string, string];

/** The question that the page for two languages shows of a construct with these differences. */
function findBite(...differences: { ask: string; topic?: Topic; answers: readonly [string, string] }[]) {
  const written = differences.map(({ answers: [left, right], ...rest }) =>
    toDifference({ ...rest, seen: "tea", [one]: left, [other]: right }),
  );
  const [pair] = toPairs([toGroup(written)], [one, other]);
  return pair?.groups[0]?.rows[0]?.difference?.ask;
}

function toGroup(differences: readonly Difference[]): Group {
  const equivalent = { symbol: "tea()", since: "1", docs: "https://example.org" };
  const texts = { id: "tea", group: "meals", title: "Tea", description: "Makes tea." };
  const equivalents = { [one]: equivalent, [other]: equivalent };
  const construct = { ...texts, aliases: [], asked: [], equivalents, gist: {}, differences, related: [], sources: [] };
  return { id: "meals", label: "Meals", constructs: [construct] };
}

test("a yes against a no differs more than what only surprises, and that more than the rest", () => {
  const plain = { ask: "How?", answers: ["by a call", "by a word"] } as const;
  const surprising = { ask: "When?", topic: "start", answers: ["at once", "later"] } as const;
  const contrary = { ask: "Is it?", answers: ["yes, at once", "no"] } as const;
  expect(findBite(plain, surprising, contrary)).toBe("Is it?");
  expect(findBite(plain, surprising)).toBe("When?");
  expect(findBite(plain)).toBe("How?");
});

test("answers that begin alike bite least", () => {
  const alike = { ask: "When?", topic: "start", answers: ["at once", "at once, by a macro"] } as const;
  expect(findBite(alike, { ask: "How?", answers: ["by a call", "by a word"] })).toBe("How?");
  expect(findBite(alike)).toBe("When?");
});

test("nothing differs where both languages answer the same", () => {
  expect(findBite({ ask: "When?", topic: "start", answers: ["at once", "at once"] })).toBeUndefined();
});

test("of the two addresses of a pair, the one against the order of the languages is the mirror", () => {
  expect(isMirror(`https://example.org/compare/${other}-vs-${one}/`)).toBe(true);
  expect(isMirror(`https://example.org/compare/${one}-vs-${other}/`)).toBe(false);
  expect(isMirror("https://example.org/compare/")).toBe(false);
});
