import { expect, test } from "vitest";
import { findEdits } from "./edits";

const recorded = "one\ntwo\nthree\n";

test.each([
  ["nothing", recorded, [], [], 0],
  ["a line that is changed", "one\n2\nthree\n", [1], [], 1],
  ["a line that is put in", "one\ntwo\n2.5\nthree\n", [2], [], 1],
  ["a line that is taken out", "one\nthree\n", [], [1], 1],
  ["a line in the place of two", "one\n2 and 3\n", [1], [], 2],
  ["two lines in the place of one", "one\n2\n2.5\nthree\n", [1, 2], [], 2],
  ["lines in two places", "1\ntwo\n3\n", [0, 2], [], 2],
  ["all of it", "", [], [0], 3],
] as const)("%s is found", (_, text, changed, cut, count) => {
  const edits = findEdits(recorded, text);
  expect([[...edits.changed], [...edits.cut], edits.count]).toEqual([changed, cut, count]);
});
