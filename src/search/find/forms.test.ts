import { describe, expect, test } from "vitest";
import { toStem } from "./english";
import { splitWords, toForms } from "./forms";
import { countSlips } from "./slips";

describe("the forms of a word", () => {
  test.each([
    ["asyncio.wait_for", ["asyncio.wait_for", ".wait_for", "wait_for"]],
    ["tokio::join!", ["tokio::join!", "::join!", "join!", "!"]],
    ["#[tokio::main]", ["#[tokio::main]", "tokio::main", "::main"]],
    ["Symbol.asyncDispose", ["symbol.asyncdispose", ".asyncdispose", "asyncdispose"]],
    ["asyncio.run(main())", ["asyncio.run", "run"]],
    ["AsyncLocal<T>", ["asynclocal<t>", "asynclocal"]],
    ["except*", ["except*", "*"]],
    ["await?", ["await?", "?"]],
    ["=>", ["=>"]],
    ["error[E0728]:", ["e0728"]],
  ])("%s is found as it is written, and by its tails", (word, exact) => {
    expect(toForms(word).exact).toEqual(expect.arrayContaining(exact));
  });

  test.each([
    ["wait_for", ["waitfor", "for"]],
    ["allSettled", ["allsettled", "settled"]],
    ["IAsyncDisposable", ["iasyncdisposable", "disposable"]],
    ["__aenter__", ["aenter"]],
    ["CS4014", ["cs4014"]],
  ])("%s is found run together, and from the middle", (word, names) => {
    expect(toForms(word).exact).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ["cancelled", "canceling", "cancellation", "cancels"],
    ["awaited", "awaiting", "awaits"],
    ["concurrently", "concurrency", "concurrent"],
    ["iterator", "iteration"],
    ["queues", "queued", "queue"],
    ["tries", "try"],
  ])("%s has the stem of its other forms", (first, ...others) => {
    for (const other of others) expect(toStem(other), other).toBe(toStem(first));
  });

  test("a word without letters or digits is a token as it is", () => {
    expect(toForms("?").exact).toEqual(["?"]);
    expect(toForms("💥").exact).toEqual(["💥"]);
  });

  test("letters of any script are letters, in any width", () => {
    expect(toForms("тайм_аут").exact).toContain("таймаут");
    expect(splitWords("ａｗａｉｔ “x”")).toEqual(["await", '"x"']);
  });
});

describe("slips", () => {
  test.each([
    ["gater", "gather", 1],
    ["taskgruop", "taskgroup", 1],
    ["semphore", "semaphore", 1],
    ["cancelation", "cancellation", 1],
    ["enumarable", "enumerable", 1],
    ["wait", "want", undefined],
    ["sleep", "steps", undefined],
    ["queue", "yield", undefined],
  ])("%s -> %s", (left, right, slips) => {
    expect(countSlips(left, right)).toBe(slips);
  });
});
