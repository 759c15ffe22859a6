import { afterEach, expect, test, vi } from "vitest";
import { keep, readKept } from "./kept";

afterEach(() => vi.unstubAllGlobals());

test("a text is kept for its program and notation, and forgotten", () => {
  const items = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, text: string) => items.set(key, text),
    removeItem: (key: string) => items.delete(key),
  });
  keep("gather.python.original", "tea\n");
  expect(readKept("gather.python.original")).toBe("tea\n");
  expect(readKept("gather.javascript.original")).toBe(undefined);
  expect([...items.keys()]).toEqual(["atlas.run.gather.python.original"]);
  keep("gather.python.original", undefined);
  expect(readKept("gather.python.original")).toBe(undefined);
});

test("storage that is blocked or full keeps nothing, and harms nothing", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  vi.stubGlobal("sessionStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  keep("gather.python.original", "tea\n");
  keep("gather.python.original", undefined);
  expect(readKept("gather.python.original")).toBe(undefined);
});
