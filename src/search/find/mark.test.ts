import { describe, expect, test } from "vitest";
import { markParts } from "./mark";
import { readQuery } from "./query";

/** The line with what is marked in brackets. */
function mark(line: string, query: string): string {
  return markParts(line, readQuery(query))
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join("");
}

describe("what matched is marked", () => {
  test.each([
    ["Promise.all", "Promise.all", "[Promise.all]"],
    ["Task.WhenAll", "whenall", "Task.[WhenAll]"],
    ["Promise.allSettled", "settled", "Promise.all[Settled]"],
    ["asyncio.wait_for", "wait_f", "asyncio.[wait_f]or"],
    ["tokio::select!", "tokio::sel", "[tokio::sel]ect!"],
    ["asyncio.gather", "asyncio.gater", "[asyncio.gather]"],
    ["CancelledError", "canceled", "[Cancelled]Error"],
    ["async for x in it", "async for", "[async] [for] x in it"],
    ["Cancel a running task", "how do I cancel my tasks", "[Cancel] a running [task]"],
    [
      "coroutine 'make' was never awaited",
      "coroutine 'f' was never awaited",
      "[coroutine] 'make' was [never] [awaited]",
    ],
    ["async () => {}", "=>", "async () [=>] {}"],
  ])("%s for %s", (line, query, marked) => {
    expect(mark(line, query)).toBe(marked);
  });

  test("the parts are the line", () => {
    for (const query of ["<b>", "a.*(", "💥", "__proto__", "", "task", "t"]) {
      for (const line of ["<b>Task</b> $& __proto__ 💥", "", "a.*(b", "ｔａｓｋ"]) {
        expect(
          markParts(line, readQuery(query))
            .map(({ text }) => text)
            .join(""),
        ).toBe(line);
      }
    }
  });
});
