import { expect, test } from "vitest";
import { packAsked } from "../index/packAsked";
import { weighLikelihood } from "./likelihood";
import { readQuery } from "./query";
import { unpackAsked } from "./search";

const tea = ["the kettle boils over", "my kettle is cold", "who boils the water"];
const toast = ["the toast is black", "a cold toast"];
const packed = packAsked([tea, toast]);

test("words are counted by the questions that have them, and one that a single question has is dropped", () => {
  expect(packed).toEqual(["boil:2 cold kettl:2", "cold toast:2"]);
  expect(unpackAsked("cold kettl:2")).toEqual(
    new Map([
      ["cold", 1],
      ["kettl", 2],
    ]),
  );
});

test("a word of which a page has a small share does not count for it", () => {
  const many = Array.from({ length: 12 }, (_, index) => `cold soup ${index}`);
  expect(packAsked([many, ["cold tea"]])).toEqual(["cold:12 soup:12", ""]);
});

test("the likeliest page has 1, the others less, and words that nobody used tell nothing", () => {
  const asked = { asked: packed.map(unpackAsked), stems: new Set(["boil", "cold", "kettl", "toast"]) };
  const [first = 0, second = 0] = weighLikelihood(asked, readQuery("why is my kettle cold"));
  expect(first).toBe(1);
  expect(second).toBeGreaterThan(0);
  expect(second).toBeLessThan(1);
  expect(weighLikelihood(asked, readQuery("xyzzy"))).toEqual([1, 1]);
});
