import { expect, test } from "vitest";
import { toTimed, writeSaid } from "./programs";
import { writeCode, writeFence, writeLink, writeSentence, writeTable } from "./write";

test("what is between backticks is code, and all else is text, in which nothing is a mark", () => {
  expect(writeSentence("a `Vec<T>` of *tea* and __init__")).toBe("a `Vec<T>` of \\*tea\\* and \\_\\_init\\_\\_");
  expect(writeCode("a `b` c")).toBe("``a `b` c``");
  expect(writeLink("the `[x]` [y]", "https://site.example/a(b)")).toBe(
    "[the `[x]` \\[y\\]](https://site.example/a\\(b\\))",
  );
});

test("a block of code is longer in its marks than those inside it", () => {
  expect(writeFence("text", "```\n")).toBe("````text\n```\n````");
});

test("a cell may have the sign that parts cells", () => {
  expect(
    writeTable([
      ["a", "b"],
      ["`|x|`", "y"],
    ]),
  ).toBe("| a | b |\n| --- | --- |\n| `\\|x\\|` | y |");
});

test("printed lines are each after their time, where they have one", () => {
  expect(
    toTimed([
      { ms: 0, text: "tea starts" },
      { ms: 1200, text: "tea ready" },
    ]),
  ).toEqual(["   0  tea starts", "1200  tea ready"]);
  expect(toTimed([{ text: "error: no tea" }])).toEqual(["error: no tea"]);
  expect(writeSaid(["tea", undefined, "milk"])).toBe("```text\ntea\n…\nmilk\n```");
});
