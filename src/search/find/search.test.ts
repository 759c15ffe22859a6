import { expect, test } from "vitest";
import { packIndex } from "../index/makeIndex";
import { readSearch } from "./search";

const toPage = (title: string) => {
  return { kind: "guide" as const, path: `/${title}/`, title, aliases: ["⏰ tea, ‘toast’"], symbols: {}, sections: [] };
};
const index = new TextEncoder().encode(packIndex({ pages: ["kettle", "théière"].map(toPage), asked: "boil 001" }));

test("the search is the same in however many parts its index comes", async () => {
  const whole = await readSearch(new Response(index));
  expect(whole.pages.map(({ title }) => title)).toEqual(["kettle", "théière"]);
  const bytes = Array.from(index, (_, at) => index.subarray(at, at + 1));
  const stream = new ReadableStream({
    pull: (controller) => {
      const next = bytes.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
  expect(await readSearch(new Response(stream))).toEqual(whole);
});

test("there is none where the host has no index, or an empty one", async () => {
  await expect(readSearch(new Response(index, { status: 404 }))).rejects.toThrow("404");
  await expect(readSearch(new Response(""))).rejects.toThrow();
});
