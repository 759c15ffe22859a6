import { expect, test } from "vitest";
import { formatBench, type Pass, projectTimes, toMedian } from "./bench";

const rust: Pass = { language: "rust", prepare: 20_000, builds: [400, 600, 500], runs: [700, 900, 800] };
const python: Pass = { language: "python", prepare: 0, builds: [0, 0], runs: [600, 1200] };

test("the median is the middle value, or the mean of the two in the middle", () => {
  expect(toMedian([3, 1, 20])).toBe(3);
  expect(toMedian([20, 1, 3, 5])).toBe(4);
  expect(toMedian([7])).toBe(7);
  expect(toMedian([])).toBe(0);
});

test("one after the other, all times add up; in the suite, builds share the cores and the longest run counts", () => {
  // Builds 60 × 500 ms, runs 60 × 800 ms.
  expect(projectTimes([rust], 2)).toEqual({ record: 98_000, suite: 25_000 + 48_000 });
  expect(projectTimes([rust, python], 2)).toEqual({ record: 152_000, suite: 25_000 + 54_000 });
});

test("the table has a row for each language, and says how it projects", () => {
  const text = formatBench({ cold: [python, rust], warm: [], left: ["examples/tea/main.rs does not build"] }, 2);
  const rows = text.split("\n").map((line) => line.trim().replace(/ {2,}/g, " | "));
  expect(rows).toContain("programs | prepare | median build | builds | median run | runs | all");
  expect(rows).toContain("Python | 2 | 0.0 s | 0 ms | 0.0 s | 900 ms | 1.8 s | 1.8 s");
  expect(rows).toContain("Rust | 3 | 20.0 s | 500 ms | 1.5 s | 800 ms | 2.4 s | 23.9 s");
  expect(rows).toContain("all | 5 | 25.7 s");
  expect(rows).toContain("60 constructs, 120 programs on 2 cores, projected");
  expect(rows).toContain("cold | 152.0 s one after the other | 79.0 s in the suite");
  expect(rows).toContain("examples/tea/main.rs does not build");
});
