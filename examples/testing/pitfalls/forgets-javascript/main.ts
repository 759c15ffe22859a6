import assert from "node:assert/strict";
import { test } from "node:test";

async function make(name: string) {
  return name.toUpperCase();
}

test("expects an error", () => {
  assert.rejects(make("tea"));
});
