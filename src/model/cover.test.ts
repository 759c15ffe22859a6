import { expect, test } from "vitest";
import { toCover } from "./cover";
import type { Example } from "./example";

const printed = [
  { step: 1, ms: 0, text: "tea starts" },
  { step: 1, ms: 300, text: "tea ready" },
  { step: 2, ms: 300, text: "tea starts" },
  { step: 2, ms: 301, text: "toast starts" },
  { step: 2, ms: 500, text: "toast ready" },
  { step: 2, ms: 600, text: "tea ready" },
  { step: 3, ms: 600, text: "main got TEA" },
];
const example: Example = {
  id: "breakfast",
  steps: [
    { number: 1, text: "Tea" },
    { number: 2, text: "Both" },
    { number: 3, text: "Eat" },
  ],
  programs: [
    {
      language: "python",
      path: "examples/breakfast/main.py",
      source: "",
      segments: [],
      differs: false,
      expected: printed.map(({ step, text }) => ({ step, text })),
      transcript: {
        toolchain: "Python 3",
        command: "python3 main.py",
        digest: "",
        exit: 0,
        lines: printed.map(({ ms, text }) => ({ ms, text })),
        stderr: [],
      },
    },
  ],
  pitfalls: [],
  traps: [],
};

test("each step shows what started in it, from its own start, and a step in which nothing started is left out", () => {
  expect(toCover(example)).toEqual([
    { label: "Tea", bars: [{ name: "tea", from: 0, to: 300 }], total: 300 },
    {
      label: "Both",
      bars: [
        { name: "tea", from: 0, to: 300 },
        { name: "toast", from: 1, to: 200 },
      ],
      total: 300,
    },
  ]);
});
