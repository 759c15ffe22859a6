import type { NowLine } from "./progress";

/** The error that ended a run, as standard error tells it. */
export interface Failure {
  /** What it is, in a line. */
  readonly headline: string;
  /** In the program, counted from 1, where the program is in it. */
  readonly line?: number;
  readonly trace: readonly string[];
}

/** Milliseconds within which a trace is written. */
const together = 100;

/** Reads what stands last in standard error; `file` is what the program is called there. */
export function readFailure(lines: readonly NowLine[], file: string): Failure | undefined {
  const until = lines.at(-1)?.ms ?? 0;
  const first = lines.findLastIndex(({ stream, ms }) => stream === "out" || ms < until - together) + 1;
  const last = lines.slice(first).map(({ text }) => text);
  const trace = last.slice(
    Math.max(
      0,
      last.findIndex((line) => begins.test(line)),
    ),
  );
  if (!trace.length) return undefined;
  const at = Math.max(0, findHeadline(trace));
  const places = trace.flatMap((text, index) => findPlace(text, file, index));
  const above = places.filter(({ index }) => index < at).at(-1);
  const below = places.find(({ index }) => index >= at);
  return { headline: bare(trace[at] as string), line: (above ?? below)?.line, trace };
}

const begins = /Traceback \(most recent call last\):$/;

/** The last line that is neither indented nor a bracket; of several errors in one, the line that counts them. */
function findHeadline(trace: readonly string[]): number {
  const group = trace.findIndex((line) => /^ {2}\| \w.*: .* \(\d+ sub-exceptions?\)$/.test(line));
  return group >= 0 ? group : trace.findLastIndex((line) => /^\w/.test(line));
}

function bare(line: string): string {
  return line.replace(/^[\s|]+/, "");
}

function findPlace(text: string, file: string, index: number) {
  const after = text.split(file)[1];
  const line = /^(?:", line |:)(\d+)/.exec(after ?? "")?.[1];
  return line ? [{ index, line: Number(line) }] : [];
}
