import { expect, test } from "vitest";
import { listAsked, packAsked, packIndex } from "../index/makeIndex";
import { weighLikelihood } from "./likelihood";
import { readQuery } from "./query";
import { readSearch } from "./search";

const tea = ["the kettle boils over", "my kettle is cold", "who boils the water"];
const toast = ["the toast is black", "a cold toast"];
const listed = listAsked([tea, toast]);

test("words are counted by the questions that have them, and one that a single question has is dropped", () => {
  expect(listed).toEqual([
    ["boil", "boil", "cold", "kettl", "kettl"],
    ["cold", "toast", "toast"],
  ]);
});

test("a word of which a page has a small share does not count for it", () => {
  const many = Array.from({ length: 12 }, (_, index) => `cold soup ${index}`);
  expect(listAsked([many, ["cold tea"]])).toEqual([[...Array(12).fill("cold"), ...Array(12).fill("soup")], []]);
});

test("the likeliest page has 1, the others less, and words that nobody used tell nothing", async () => {
  const page = { kind: "construct" as const, path: "", title: "", aliases: [], symbols: {}, names: {}, sections: [] };
  const search = await readSearch(new Response(packIndex({ pages: [page, page], asked: packAsked(listed) })));
  const [first = 0, second = 0] = weighLikelihood(search, readQuery("why is my kettle cold"));
  expect(first).toBe(1);
  expect(second).toBeGreaterThan(0);
  expect(second).toBeLessThan(1);
  expect(weighLikelihood(search, readQuery("xyzzy"))).toEqual([1, 1]);
});
