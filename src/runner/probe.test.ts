import { expect, test } from "vitest";
import { findSteps } from "./probe";

const lines = toLines("0 tea starts|300 tea ready|800 toast starts");

test.each([
  ["with the line before it", "0 # 1|0 tea starts|320 tea ready|323 # 2|850 toast starts", [0, 1]],
  ["with the line after it", "0 # 1|0 tea starts|320 tea ready|840 # 2|850 toast starts", [0, 2]],
  ["between two lines", "0 # 1|0 tea starts|300 tea ready|500 # 2|1300 toast starts", [0, 1.2]],
  ["after the last line", "0 # 1|0 tea starts|300 tea ready|800 toast starts|900 # 2", [0, 2]],
  ["before the first line", "-90 # 1|-80 # 2|0 tea starts|300 tea ready|800 toast starts", [0, 0]],
  ["at the first of two times", "0 # 1|0 tea starts|300 # 2|300 tea ready|790 # 2|800 toast starts", [0, 1]],
])("a step begins %s", (_, probed, steps) => {
  expect(findSteps(toLines(probed), lines)).toEqual(steps);
});

test("a probe that prints other lines tells nothing", () => {
  expect(findSteps(toLines("0 # 1|0 tea starts|300 # 2|301 toast starts|302 tea ready"), lines)).toBeUndefined();
});

function toLines(text: string) {
  return text.split("|").map((line) => ({ ms: Number.parseInt(line, 10), text: line.slice(line.indexOf(" ") + 1) }));
}
