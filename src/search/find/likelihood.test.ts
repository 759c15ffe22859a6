import { expect, test } from "vitest";
import { countAsked, listAsked, weighLikelihood } from "./likelihood";
import { readQuery } from "./query";

const tea = ["the kettle boils over", "my kettle is cold", "who boils the water"];
const toast = ["the toast is black", "a cold toast"];
const counts = countAsked(listAsked([tea, toast]));

test("words are counted by the questions that have them, and one that a single question has is dropped", () => {
  expect(counts.get("kettl")).toEqual(new Map([[0, 2]]));
  expect(counts.get("cold")).toEqual(
    new Map([
      [0, 1],
      [1, 1],
    ]),
  );
  expect(counts.has("water")).toBe(false);
  expect(counts.has("the")).toBe(false);
});

test("a word of which a page has a small share does not count for it", () => {
  const many = Array.from({ length: 12 }, (_, index) => `cold soup ${index}`);
  expect(countAsked(listAsked([many, ["cold tea"]])).get("cold")).toEqual(new Map([[0, 12]]));
});

test("the likeliest page has 1, the others less, and words that nobody used tell nothing", () => {
  const [first = 0, second = 0] = weighLikelihood(counts, 2, readQuery("why is my kettle cold"));
  expect(first).toBe(1);
  expect(second).toBeGreaterThan(0);
  expect(second).toBeLessThan(1);
  expect(weighLikelihood(counts, 2, readQuery("xyzzy"))).toEqual([1, 1]);
});
