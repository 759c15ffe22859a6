import { describe, expect, test } from "vitest";
import { languages } from "../languages";
import { toProbe, toSegments } from "./steps";

describe("segments, joined, are the program byte for byte", () => {
  test.each([
    "",
    "\n",
    "say()",
    "// 1. Start it",
    "// 1. Start it\n",
    "use tea;\n\n// 1. Start it\nsay();\n\n\n// 2. Wait for it\nsay();\n",
    "  // 1. Indented\n\tsay();\n  // 2. Again\n",
    "// 1. Start it\r\nsay();\r\n// 2. Wait for it\r\n",
    "say(); // 1. Not a step: code stands before it\n// 1.No step\n//2. No step\n// 1. Thé — 茶\nsay()",
  ])("%j", (source) => {
    const segments = toSegments(source, { comment: "//" });
    expect(segments.map((segment) => segment.source).join("")).toBe(source);
  });

  test("each begins at its comment, and what stands above the first is segment 0", () => {
    expect(toSegments("use tea;\n  // 1. Start it\n  say();\n  // 2. Wait for it\n", { comment: "//" })).toEqual([
      { step: 0, source: "use tea;\n" },
      { step: 1, source: "  // 1. Start it\n  say();\n" },
      { step: 2, source: "  // 2. Wait for it\n" },
    ]);
  });
});

test.each(languages)("in $name each step's comment is replaced by a line that prints its number", (language) => {
  const { comment, printStep } = language;
  const segments = [
    { step: 0, source: "use tea\n" },
    { step: 1, source: `${comment} 1. Start it\nstart\n` },
    { step: 2, source: `  ${comment} 2. Wait for $1\n  wait\n` },
  ];
  const print = (step: number) => printStep.replace("{step}", String(step));
  expect(print(2)).toContain('"# 2"');
  expect(toProbe(segments, language)).toBe(`use tea\n${print(1)}\nstart\n  ${print(2)}\n  wait\n`);
});
