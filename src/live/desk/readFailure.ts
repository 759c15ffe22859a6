import type { NowLine } from "./progress";

/** The error that ended a run, as standard error tells it. */
export interface Failure {
  /** What it is, in a line. */
  readonly headline: string;
  /** In the program, counted from 1, where the program is in it. */
  readonly line?: number;
  readonly trace: readonly string[];
}

/** Milliseconds within which a trace is written that does not say where it begins. */
const together = 100;

/** Reads what is last in standard error; `file` is what the program is called there. */
export function readFailure(lines: readonly NowLine[], file: string): Failure | undefined {
  const last = lines.slice(lines.findLastIndex(({ stream }) => stream === "out") + 1);
  const until = (last.at(-1)?.ms ?? 0) - together;
  const first = last.findIndex(({ text }) => begins.test(text));
  const trace = (first < 0 ? last.filter(({ ms }) => ms >= until) : last.slice(first)).map(({ text }) => text);
  if (!trace.length) return undefined;
  const at = Math.max(0, findHeadline(trace));
  const places = trace.flatMap((text, index) => findPlace(text, file, index));
  const above = places.filter(({ index }) => index < at).at(-1);
  const below = places.find(({ index }) => index >= at);
  return { headline: (trace[at] as string).replace(/^[\s|]+/, ""), line: (above ?? below)?.line, trace };
}

const begins = /Traceback \(most recent call last\):$/;

/**
 * The line that says what the error is: below the last trace, or where no trace says that it is one, the last that is
 * neither indented nor a bracket; of several errors in one, the line that counts them.
 */
function findHeadline(trace: readonly string[]): number {
  const group = trace.findIndex((line) => /^ {2}\| \w.*: .* \(\d+ sub-exceptions?\)$/.test(line));
  if (group >= 0) return group;
  const from = trace.findLastIndex((line) => begins.test(line));
  if (from < 0) return trace.findLastIndex((line) => /^\w/.test(line));
  return trace.findIndex((line, index) => index > from && /^\w/.test(line));
}

/** Where a line of the trace says it is in the program. */
function findPlace(text: string, file: string, index: number) {
  const after = text.split(file)[1] ?? "";
  const line = /^(?:", line |:)(\d+)/.exec(after)?.[1];
  return line ? [{ index, line: Number(line) }] : [];
}
