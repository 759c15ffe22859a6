import { describe, expect, test } from "vitest";
import type { RunEvent } from "../engine/run";
import { begin, follow } from "./progress";
import { countRows, toRows } from "./rows";

const recorded = {
  lines: [
    { ms: 0, text: "tea starts", step: 1 },
    { ms: 300, text: "tea ready", step: 1 },
    { ms: 300, text: "toast starts", step: 2 },
    { ms: 500, text: "toast ready", step: 2 },
  ],
};

/** `300 tea ready` is a line, `300 !oh` one of standard error, `300 #2` a step. */
function follows(...said: string[]): RunEvent[] {
  return said.map((each) => {
    const [, ms, sign, text = ""] = /^(\d+) ([!#]?)(.*)$/.exec(each) ?? [];
    if (sign === "#") return { type: "step", number: Number(text), ms: Number(ms) };
    return { type: "line", stream: sign === "!" ? "err" : "out", ms: Number(ms), text };
  });
}

const ended: RunEvent = { type: "ended", how: "done", exit: 0, ms: 500 };
const stopped: RunEvent = { type: "ended", how: "stopped", ms: 310 };

function draw(...events: RunEvent[]): string[] {
  const rows = toRows(recorded, follow(begin(""), [{ type: "started" }, ...events]));
  return rows.map(
    ({ kind, recorded = "", now = "", text, steps }) =>
      `${kind} ${recorded}|${now} ${text}${steps.map((step) => ` #${step}`)}`,
  );
}

describe("the board", () => {
  test("has the same lines side by side, each with the steps that begin with it", () => {
    const events = follows("0 #1", "0 tea starts", "301 tea ready", "301 #2", "301 toast starts", "502 toast ready");
    expect(draw(...events, ended)).toEqual([
      "same 0|0 tea starts #1",
      "same 300|301 tea ready",
      "same 300|301 toast starts #2",
      "same 500|502 toast ready",
    ]);
  });

  test("has what is still to come below what has been printed, with the steps of the recorded run", () => {
    expect(draw(...follows("0 #1", "0 tea starts", "40 milk starts"))).toEqual([
      "same 0|0 tea starts #1",
      "new |40 milk starts",
      "waiting 300| tea ready",
      "waiting 300| toast starts #2",
      "waiting 500| toast ready",
    ]);
  });

  test("waits for every recorded line before a run has printed one", () => {
    expect(draw().map((row) => row.split(" ")[0])).toEqual(["waiting", "waiting", "waiting", "waiting"]);
  });

  test("tells what is in another place as new here and not here now, and counts it", () => {
    const events = follows("0 tea starts", "0 toast starts", "200 toast ready", "300 tea ready");
    const rows = toRows(recorded, follow(begin(""), [...events, ended]));
    expect(rows.filter(({ text }) => text === "tea ready").map(({ kind }) => kind)).toEqual(["gone", "new"]);
    expect(countRows(rows)).toEqual({ printed: 4, same: 3, moved: 1, new: 0, gone: 0, unreached: 0 });
  });

  test("tells what a run that was stopped did not reach from what it left out", () => {
    expect(draw(...follows("0 tea starts", "310 toast starts"), stopped)).toEqual([
      "same 0|0 tea starts",
      "gone 300| tea ready",
      "same 300|310 toast starts",
      "unreached 500| toast ready",
    ]);
  });

  test("has standard error where it was printed, and compares it with nothing", () => {
    expect(draw(...follows("0 !first", "0 tea starts", "5 !tea ready", "300 tea ready", "300 !last"))).toEqual([
      "error |0 first",
      "same 0|0 tea starts",
      "error |5 tea ready",
      "same 300|300 tea ready",
      "error |300 last",
      "waiting 300| toast starts #2",
      "waiting 500| toast ready",
    ]);
  });

  test("has a row for steps at the end that print nothing", () => {
    expect(draw(...follows("0 tea starts", "500 #2", "500 #3"), ended).at(-1)).toBe("quiet |500  #2, #3");
  });

  test("compares two thousand lines within a frame or two", () => {
    const events = Array.from(
      { length: 2000 },
      (_, at): RunEvent => ({ type: "line", stream: "out", ms: at, text: `tea ${at}` }),
    );
    const progress = follow(begin(""), [...events, ended]);
    expect(countRows(toRows(recorded, progress))).toMatchObject({ printed: 2000, new: 2000, gone: 4 });
  });
});
