import { expect, test } from "vitest";
import { hasWords, toWords } from "./filter";

const row = "runtimewarning: coroutine '…' was never awaited a call made a coroutine and no code awaited it";

test.each([
  ["", true],
  ["never awaited", true],
  ["awaited never", true],
  ["never thrown", false],
  ["RuntimeWarning: coroutine 'fetch' was never awaited", true],
  ["main.py:7: RuntimeWarning: coroutine 'fetch' was never awaited", true],
  ["Task exception was never retrieved by any code", false],
])("%s finds the row: %s", (text, isFound) => {
  expect(hasWords(row, toWords(text))).toBe(isFound);
});
