import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTerms } from "../src/catalog/pages";
import { languages } from "../src/languages";
import { toTermAnchor } from "../src/model/guide";

const terms = await readTerms(join(__dirname, ".."));

test("the glossary has at least forty terms, in the order of the alphabet", () => {
  const names = terms.map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(40);
  expect(names).toEqual([...names].sort((left, right) => left.localeCompare(right, "en")));
});

test("no word leads to two terms, and no two terms share an anchor", () => {
  const forms = terms.flatMap(({ forms }) => forms.map((form) => form.toLowerCase()));
  const anchors = terms.map(({ name }) => toTermAnchor(name));
  for (const list of [forms, anchors]) expect(list.filter((item, place) => list.indexOf(item) !== place)).toEqual([]);
});

describe.each(terms.map((term) => [term.name, term] as const))("%s", (_, { means, words }) => {
  test("is said in one or two sentences of at most forty words", () => {
    expect(means.split(/\s+/).length).toBeLessThanOrEqual(40);
    expect(means).toMatch(/^[A-Z].*[.]$/);
    expect(means.match(/\.(\s|$)/g)?.length).toBeLessThanOrEqual(2);
  });

  test("has what each language calls it, in at most ten words", () => {
    expect(Object.keys(words).sort()).toEqual(languages.map(({ id }) => id).sort());
    expect(Object.values(words).filter((word) => word.split(/\s+/).length > 10)).toEqual([]);
  });

  test("has whole pairs of backticks", () => {
    for (const text of [means, ...Object.values(words)]) expect(text.split("`").length % 2, text).toBe(1);
  });
});
