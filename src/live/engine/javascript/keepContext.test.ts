import { expect, test } from "vitest";
import { keepContext } from "./keepContext";

test.each([
  ["await tea;", "atlasResume(await atlasHold(tea));"],
  ["const a = 1 + (await b) * 2;", "const a = 1 + (atlasResume(await atlasHold(b))) * 2;"],
  ["await f(await g());", "atlasResume(await atlasHold(f(atlasResume(await atlasHold(g())))));"],
  ["await (\n  tea\n);", "atlasResume(await (\n  atlasHold(tea)\n));"],
  [
    "for await (const { a } of items()) {\n  say(a);\n}",
    "for await (const atlasHeld of atlasHoldEach(items())) {const { a } = atlasResume(atlasHeld);\n  say(a);\n}",
  ],
  [
    "const f = async () => await (await x).y;",
    "const f = async () => atlasResume(await atlasHold((atlasResume(await atlasHold(x))).y));",
  ],
])("after a wait a program takes its context up again: %j", (source, kept) => {
  expect(keepContext(source)).toBe(kept);
});

test("what cannot be read stays as it is, for the browser to complain of", () => {
  expect(keepContext("await = 5;")).toBe("await = 5;");
});
