import { expect, test } from "vitest";
import { toKind } from "../model/message";

test.each([
  ["error[E0728]: `await` is only allowed inside `async` functions and blocks", "compiler"],
  ["error CS4033: The 'await' operator can only be used within an async method.", "compiler"],
  ["error: cannot find 'await' in scope", "compiler"],
  ["warning CS4014: Because this call is not awaited, execution of the current method continues", "warnings"],
  ["warning: unused implementer of `Future` that must be used", "warnings"],
  ["RuntimeWarning: coroutine 'make' was never awaited", "warnings"],
  ["Task was destroyed but it is pending!", "warnings"],
  ["Unhandled exception. System.Exception: tea burnt", "runtime"],
  ["TypeError: Symbol(Symbol.dispose) is not a function", "runtime"],
  ["thread 'main' panicked", "runtime"],
])("%s is of the kind %s", (text, kind) => {
  expect(toKind(text)).toBe(kind);
});
