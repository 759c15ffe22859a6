import { expect, test } from "vitest";
import { toDiff } from "./diff";

test("the same lines have no diff", () => {
  expect(toDiff([], [])).toBeUndefined();
  expect(toDiff(["tea starts", "tea ready"], ["tea starts", "tea ready"])).toBeUndefined();
});

test("a line that is only expected has a -, one that is only printed a +", () => {
  expect(toDiff(["tea starts"], [])).toEqual(["- tea starts"]);
  expect(toDiff([], ["tea starts"])).toEqual(["+ tea starts"]);
  expect(toDiff(["tea ready"], ["tea burnt"])).toEqual(["- tea ready", "+ tea burnt"]);
});

test("lines in another order differ in as few lines as can be", () => {
  const expected = ["tea starts", "toast starts", "toast ready", "tea ready", "main got TEA"];
  const printed = ["tea starts", "toast starts", "tea ready", "toast ready", "main got TEA"];
  expect(toDiff(expected, printed)).toEqual([
    "  tea starts",
    "  toast starts",
    "- toast ready",
    "  tea ready",
    "+ toast ready",
    "  main got TEA",
  ]);
});

test("a line that is printed twice is shown once too often, in its place", () => {
  expect(toDiff(["tea starts", "tea ready"], ["tea starts", "tea starts", "tea ready"])).toEqual([
    "  tea starts",
    "+ tea starts",
    "  tea ready",
  ]);
});

test("white space and case are differences", () => {
  expect(toDiff(["main got TEA"], ["main got tea"])).toEqual(["- main got TEA", "+ main got tea"]);
  expect(toDiff(["main got TEA"], ["main got TEA "])).toEqual(["- main got TEA", "+ main got TEA "]);
});

test("without the lines marked + a diff is what was expected, without those marked - what was printed", () => {
  const expected = ["a", "b", "c", "a", "d"];
  const printed = ["b", "a", "a", "c", "e", "d", "d"];
  const diff = toDiff(expected, printed) as string[];
  const leave = (mark: string) => diff.filter((line) => !line.startsWith(mark)).map((line) => line.slice(2));
  expect(leave("+")).toEqual(expected);
  expect(leave("-")).toEqual(printed);
});
