import { expect, test } from "vitest";
import type { Program } from "./example";
import { hasBars, isFailure, toTimeline } from "./timeline";

/** Written `0 tea starts|300 tea ready`; every line is of step 1, the last one of step 2. */
function toProgram(printed: string, steps?: readonly number[]): Program {
  const lines = printed.split("|").map((line) => {
    const [ms = "", ...words] = line.split(" ");
    return { ms: Number(ms), text: words.join(" ") };
  });
  return {
    language: "python",
    path: "examples/tea/main.py",
    source: "",
    segments: [],
    differs: false,
    expected: lines.map(({ text }, index) => ({ step: index < lines.length - 1 ? 1 : 2, text })),
    transcript: { toolchain: "Python 3", command: "", digest: "", exit: 0, stderr: [], lines, ...(steps && { steps }) },
  };
}

const toBars = (printed: string) =>
  toTimeline({ programs: [toProgram(printed)] }).lanes[0]?.bars.map(
    ({ name, from, to, end }) => `${name} ${from}-${to} ${end}`,
  );

test.each([
  ["its last line", "0 tea starts|200 tea pours|300 tea served|500 main leaves", "tea 0-300 done"],
  [
    "its own failure, however late main hears",
    "0 tea starts|200 tea spilt|400 main caught tea spilt",
    "tea 0-200 failed",
  ],
  ["the catch of its failure, where it prints none", "0 tea starts|200 main caught tea spilt", "tea 0-200 failed"],
  [
    "its own end by cancellation",
    "0 tea starts|100 main cancels tea|250 tea cancelled|400 main leaves",
    "tea 0-250 cut",
  ],
  ["what it cleans up after that", "0 tea starts|100 tea cancelled|300 tea is clean|400 main leaves", "tea 0-300 cut"],
  [
    "the order to end, where it prints nothing more",
    "0 tea starts|100 main cancels tea|400 main leaves",
    "tea 0-100 cut",
  ],
  ["the moment it was given up", "0 tea starts|100 tea pours|300 main gave up on tea|800 main leaves", "tea 0-300 cut"],
  [
    "its own line, where it carries on after the order",
    "0 tea starts|100 main cancels tea|300 tea waits",
    "tea 0-300 done",
  ],
  [
    "the end of its process, which a shell sees",
    "0 tea starts|100 user presses Ctrl+C|300 shell sees 130",
    "tea 0-300 cut",
  ],
  ["its failure, where a hook has it", "0 tea starts|200 hook got tea lost|400 main leaves", "tea 0-200 failed"],
  ["when it was ready, cancelled later or not", "0 tea starts|100 tea ready|300 main gave up on tea", "tea 0-100 done"],
  ["its value, where it prints nothing more", "0 tea starts|200 main got TEA, JAM|400 main leaves", "tea 0-200 done"],
  ["nothing that is known, and is drawn to the end", "0 tea starts|100 jam ready|400 main leaves", "tea 0-400 unknown"],
])("a bar ends with %s", (_, printed, bar) => {
  expect(toBars(printed)).toEqual([bar]);
});

test("work that starts again has a bar each time, and an unknown end is not after the next start", () => {
  expect(toBars("0 tea starts|300 tea starts again|500 tea ready")).toEqual(["tea 0-300 unknown", "tea 300-500 done"]);
});

test("a step is where the probed run says, else at its first line", () => {
  const printed = "0 tea starts|100 tea ready|400 main got TEA";
  const probed = toTimeline({ programs: [toProgram(printed, [0, 1]), toProgram(printed, [0, 1.5])] });
  const unprobed = toTimeline({ programs: [toProgram(printed, [0, 1]), toProgram(printed)] });
  const steps = [...probed.lanes, ...unprobed.lanes].map((lane) => lane.steps.get(2));
  expect(steps).toEqual([100, 250, 100, 400]);
  expect([probed, unprobed].map(({ signs }) => signs.at(-1))).toEqual(["step", "first line"]);
});

test("the legend has the signs that the chart has, and no other", () => {
  const list = (printed: string) => toTimeline({ programs: [toProgram(printed, [0, 0])] }).signs;
  expect(list("0 tea starts|200 tea ready")).toEqual(["bar", "own", "step"]);
  expect(list("0 tea starts|200 main gave up on tea")).toEqual(["bar", "own", "cut", "other", "step"]);
  expect(list("0 tea starts|200 tea burnt")).toEqual(["bar", "own", "failed", "step"]);
  expect(list("0 tea starts|200 main leaves")).toEqual(["own", "unknown", "other", "step"]);
});

test("the line that ends work which failed is the failure's own mark", () => {
  const [lane] = toTimeline({ programs: [toProgram("0 tea starts|200 tea burnt|200 main caught tea burnt")] }).lanes;
  expect(lane?.marks.map((mark) => isFailure(mark, lane.bars))).toEqual([false, true, false]);
});

test("a chart without a bar of 30 ms shows nothing", () => {
  const has = (printed: string) => hasBars(toTimeline({ programs: [toProgram(printed)] }));
  expect(has("0 tea starts|29 tea ready|500 main leaves")).toBe(false);
  expect(has("0 tea starts|30 tea ready|500 main leaves")).toBe(true);
  expect(has("0 main has a list|500 main leaves")).toBe(false);
});
