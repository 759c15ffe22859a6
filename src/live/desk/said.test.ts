import { describe, expect, test } from "vitest";
import type { Ending } from "../engine/run";
import { begin, follow } from "./progress";
import { toAdvice, toLoaded, toRecordedSaid, toState, toSummary, toTitle } from "./said";

const none = { printed: 0, same: 0, moved: 0, new: 0, gone: 0, unreached: 0 };

function end(how: Ending, ms = 812, exit?: number, text?: string) {
  return follow(begin(""), [{ type: "ended", how, ms, exit, text }]);
}

describe("of a run it is said", () => {
  test.each([
    ["done", { printed: 9, same: 9 }, 0, "The same 9 lines in the same order. Ended with 0 after 812 ms."],
    ["done", { printed: 1, same: 1 }, 0, "The same 1 line in the same order. Ended with 0 after 812 ms."],
    [
      "done",
      { printed: 9, same: 8, moved: 1 },
      0,
      "9 lines: 8 as recorded, 1 in another place. Ended with 0 after 812 ms.",
    ],
    [
      "failed",
      { printed: 2, same: 2, gone: 7 },
      1,
      "2 lines, as recorded. 7 recorded lines are not here. Ended with 1 after 812 ms.",
    ],
    [
      "failed",
      { printed: 2, new: 2, gone: 1 },
      1,
      "2 lines: 2 new. 1 recorded line is not here. Ended with 1 after 812 ms.",
    ],
    [
      "stopped",
      { printed: 3, same: 3, unreached: 1 },
      undefined,
      "3 lines, as recorded. 1 recorded line was not reached.",
    ],
    ["failed", { gone: 2 }, 1, "No line on standard output. 2 recorded lines are not here. Ended with 1 after 812 ms."],
    ["done", {}, undefined, "No line on standard output, as recorded. Ended after 812 ms."],
    ["refused", { unreached: 4 }, undefined, ""],
  ] as const)("%s, %j", (how, counts, exit, said) => {
    expect(toSummary(end(how, 812, exit), { ...none, ...counts })).toBe(said);
  });

  test.each([
    ["done", 812, "Recorded, and now", ""],
    ["failed", 805.4, "Failed after 805 ms", ""],
    ["stopped", 612, "Stopped after 612 ms", "Run starts it from its beginning"],
    ["too long", 10_003, "Stopped after 10 s", "stops a program after 10 s"],
    ["too much output", 90, "Stopped after 2,000 lines", "after 2,000 lines"],
    ["out of memory", 90, "Out of memory", "more memory"],
  ] as const)("%s: what the head says, and what the reader may do", (how, ms, title, advice) => {
    expect(toTitle(end(how, ms), "Python", 0)).toBe(title);
    if (advice) expect(toAdvice(end(how, ms))).toContain(advice);
    else expect(toAdvice(end(how, ms))).toBe("");
  });

  test("refused, with the reason", () => {
    const refused = end("refused", 0, undefined, "node:net is not in the page.");
    expect([toTitle(refused, "TypeScript", 0), toAdvice(refused)]).toEqual(["Not run", "node:net is not in the page."]);
  });

  test("how far it has come", () => {
    const asked = begin("");
    expect(toTitle(undefined, "Python", 0)).toBe("Recorded");
    expect(toTitle(asked, "Python", 0)).toBe("Starting Python");
    expect(toTitle(follow(asked, [{ type: "loading", done: 1, of: 2 }]), "Python", 0)).toBe("Getting Python");
    expect(toTitle(follow(asked, [{ type: "started" }]), "Python", 600)).toBe("Running, 600 ms");
    expect(toLoaded({ done: 2_900_000, of: 6_420_000 })).toBe("2.9 of 6.4 MB");
  });
});

test.each([
  ["", 0, ""],
  ["", 1, "1 line edited"],
  ["The old habit", 0, "The old habit"],
  ["The old habit", 2, "The old habit, 2 lines edited"],
])("of a program called %j with %i edited lines is said", (name, edited, said) => {
  expect(toState(name, edited)).toBe(said);
});

test("of the recorded run its toolchain, its end and its time are said, where it has one", () => {
  const recorded = { language: "python", toolchain: "Python 3.14.10", exit: 1, titles: [] };
  expect(toRecordedSaid({ ...recorded, lines: [{ ms: 810, text: "tea", step: 0 }] })).toBe(
    "Recorded: Python 3.14.10, exit 1, 810 ms.",
  );
  expect(toRecordedSaid({ ...recorded, lines: [] })).toBe("Recorded: Python 3.14.10, exit 1.");
});
