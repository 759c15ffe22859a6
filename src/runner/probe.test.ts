import { expect, test } from "vitest";
import { languages } from "../languages";
import { findSteps, toProbe } from "./probe";

test.each(languages)("in $name each step's comment is replaced by a line that prints its number", (language) => {
  const { comment, printStep } = language;
  const segments = [
    { step: 0, source: "use tea\n" },
    { step: 1, source: `${comment} 1. Start it\nstart\n` },
    { step: 2, source: `  ${comment} 2. Wait for $1\n  wait\n` },
  ];
  const print = (step: number) => printStep.replace("{step}", String(step));
  expect(print(2)).toContain('"# 2"');
  expect(toProbe({ language: language.id, segments })).toBe(`use tea\n${print(1)}\nstart\n  ${print(2)}\n  wait\n`);
});

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
