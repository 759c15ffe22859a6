import { describe, expect, test } from "vitest";
import { breakLine, indent, type Selected } from "./indent";

/** `[` and `]` stand where the selection begins and ends; a bar where it is empty. */
function select(marked: string): Selected {
  const from = marked.search(/[[|]/);
  const text = marked.replace(/[[|]/, "");
  const to = text.indexOf("]");
  return { text: text.replace("]", ""), from, to: to < 0 ? from : to };
}

function apply(marked: string, by: 1 | -1): string {
  const selected = select(marked);
  const { start, end, text, from, to } = indent(selected, by, "  ");
  const all = selected.text.slice(0, start) + text + selected.text.slice(end);
  return from === to
    ? `${all.slice(0, from)}|${all.slice(from)}`
    : `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`;
}

describe("lines are moved", () => {
  test.each([
    ["to the right, the cursor with them", "a\nb|c\nd", 1, "a\n  b|c\nd"],
    ["to the left, the cursor with them", "a\n    b|c\nd", -1, "a\n  b|c\nd"],
    ["to the left no further than there are spaces", "a\n b|c", -1, "a\nb|c"],
    ["to the left with a tab", "\tb|c", -1, "b|c"],
    ["all that are selected", "[a\n\nb]\nc", 1, "  [a\n\n  b]\nc"],
    ["but not one in which the selection only ends", "[a\n]b", 1, "  [a\n]b"],
    ["at the end of the text", "a\n|", 1, "a\n|"],
  ] as const)("%s", (_, before, by, after) => {
    expect(apply(before, by)).toBe(after);
  });
});

test("a new line is indented as the one before it", () => {
  expect(breakLine(select("if tea:\n    pour()|"))).toBe("\n    ");
  expect(breakLine(select("pour()|"))).toBe("\n");
  expect(breakLine(select("  |  pour()"))).toBe("\n  ");
});
