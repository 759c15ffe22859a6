import { expect, test } from "vitest";
import { isFrameMessage } from "./frame";

const line = { type: "line", id: "run 1", stream: "out", at: 1, text: "tea" };
const ended = { type: "ended", id: "run 1", how: "done", exit: 0, at: 1, isKept: true };

test.each([
  line,
  { ...line, stream: "err" },
  ended,
  { ...ended, exit: undefined, text: "why" },
  { type: "started", id: "run 1", at: 1 },
  { type: "lost", engine: "tea" },
])("%j is heard", (message) => expect(isFrameMessage(message)).toBe(true));

test.each([
  undefined,
  null,
  "line",
  {},
  { ...line, id: 1 },
  { ...line, stream: "in" },
  { ...line, at: Number.NaN },
  { ...line, text: { toString: () => "tea" } },
  { ...line, type: "shout" },
  { ...ended, how: "burnt" },
  { ...ended, exit: "0" },
  { ...ended, text: 1 },
  { ...ended, isKept: undefined },
  { type: "lost" },
])("%j is not", (message) => expect(isFrameMessage(message)).toBe(false));
