import { expect, test } from "vitest";
import { readFailure } from "./readFailure";

function toLines(text: string, ms = 300) {
  return text.split("\n").map((line) => ({ ms, text: line, stream: "err" as const, steps: [] }));
}

const out = { ms: 300, text: "tea ready", stream: "out" as const, steps: [] };

const python = `Traceback (most recent call last):
  File "main.py", line 12, in <module>
    asyncio.run(main())
  File "/lib/python3.14/asyncio/runners.py", line 195, in run
    return runner.run(main)
  File "main.py", line 7, in main
    tea, toast = await asyncio.gather(
ValueError: too many values to unpack (expected 2, got 3)`;

test("of a Python error, the last line and the innermost line of the program are found", () => {
  expect(readFailure([out, ...toLines(python)], "main.py")).toEqual({
    headline: "ValueError: too many values to unpack (expected 2, got 3)",
    line: 7,
    trace: python.split("\n"),
  });
});

test("a trace is found that was written slowly, and what the interpreter says after it is passed over", () => {
  const slow = python
    .split("\n")
    .map((line, at) => ({ ...out, stream: "err" as const, text: line, ms: 300 + 200 * at }));
  const warning = {
    ...out,
    stream: "err" as const,
    text: "<sys>:0: RuntimeWarning: coroutine 'make' was never awaited",
    ms: 5000,
  };
  expect(readFailure([out, ...slow, warning], "main.py")).toMatchObject({
    headline: "ValueError: too many values to unpack (expected 2, got 3)",
    line: 7,
  });
});

test("of a JavaScript error, the message and the first line of the program are found", () => {
  const text = `main.ts:7
return name.toUpperCas();
            ^

TypeError: name.toUpperCas is not a function
    at make (main.ts:7:15)
    at main.ts:11:1 {
  code: 'ERR'
}`;
  expect(readFailure([out, ...toLines(text)], "main.ts")).toMatchObject({
    headline: "TypeError: name.toUpperCas is not a function",
    line: 7,
  });
});

test("of several errors in one, the line that counts them is found", () => {
  const text = `  + Exception Group Traceback (most recent call last):
  |   File "main.py", line 20, in <module>
  |     asyncio.run(main())
  | ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "main.py", line 5, in burn
    |     raise ValueError("toast")
    | ValueError: toast
    +---------------- 2 ----------------
    | ValueError: tea
    +------------------------------------`;
  expect(readFailure(toLines(text), "main.py")).toMatchObject({
    headline: "ExceptionGroup: unhandled errors in a TaskGroup (2 sub-exceptions)",
    line: 20,
  });
});

test("what was written to standard error before belongs to the program", () => {
  const before = toLines("a warning", 20);
  const beside = toLines("the last that the program wrote", 300);
  const failure = readFailure([out, ...before, ...beside, ...toLines(python)], "main.py");
  expect(failure?.trace).toEqual(python.split("\n"));
});

test("an error in no line of the program leads nowhere", () => {
  expect(readFailure(toLines("Error: out of tea\n    at node:timers:1:1"), "main.ts")).toEqual({
    headline: "Error: out of tea",
    line: undefined,
    trace: ["Error: out of tea", "    at node:timers:1:1"],
  });
});

test("a run that wrote nothing last to standard error has no trace", () => {
  expect(readFailure([...toLines("a warning", 20), out], "main.py")).toBe(undefined);
  expect(readFailure([], "main.py")).toBe(undefined);
});
