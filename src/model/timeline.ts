import type { Example, PrintedLine, Program, Transcript } from "./example";
import type { LanguageId } from "./language";

/** A printed line on the time axis. */
export interface Mark extends PrintedLine {
  /** The track of the work that printed it; -1 for a line that belongs to none. */
  readonly track: number;
}

/** From the line that says that a piece of work starts to its end. */
export interface Bar {
  readonly name: string;
  readonly track: number;
  readonly from: number;
  readonly to: number;
  /** `cut` is cancelled, dropped or given up; `unknown` where no line tells, and `to` is the last moment it may have run. */
  readonly end: "done" | "failed" | "cut" | "unknown";
}

export interface Lane {
  readonly language: LanguageId;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  /** By step number: when it began, or without a probed run when its first line was printed. */
  readonly steps: ReadonlyMap<number, number>;
  /** Milliseconds from the first line to the last. */
  readonly total: number;
}

/** A run, as a lane is drawn of it. */
export interface Run {
  readonly language: LanguageId;
  readonly lines: readonly PrintedLine[];
  /** By step number: when it began, or where it was not probed, when its first line was printed. */
  readonly steps: ReadonlyMap<number, number>;
  readonly isProbed: boolean;
}

/** What a chart may hold that its legend names. */
export type Sign = "bar" | "own" | "failed" | "cut" | "unknown" | "other" | "step" | "first line";

export interface Timeline {
  readonly lanes: readonly Lane[];
  /** The pieces of work, in the order in which they first start; a track each. */
  readonly tracks: readonly string[];
  /** Those that it has, in the order of the legend. */
  readonly signs: readonly Sign[];
  /** Milliseconds of the longest run, at the right end of the axis, and between its lines. */
  readonly longest: number;
  readonly end: number;
  readonly tick: number;
}

const start = / starts( again)?$/;

/** What a line says of its own work, after the name. */
const words = {
  cut: /^(cancelled|gives up|gone|is cut off)\b/,
  failed: /^(burnt|spilt|stuck|broken|lost|fails)\b/,
  done: /^ready\b/,
};

/** Milliseconds between the lines of the axis, by the longest run. */
const ticks = [
  { upTo: 1000, tick: 100 },
  { upTo: 2400, tick: 200 },
  { upTo: 6000, tick: 500 },
];

/** Milliseconds: below this no bar can be seen. */
const shortest = 30;

/** The recorded runs of an example on one time axis. */
export function toTimeline({ programs }: Pick<Example, "programs">): Timeline {
  return compareRuns(programs.map(toRun));
}

/** A recorded run, and the step of each of its lines. */
interface RecordedRun extends Pick<Program, "language" | "expected"> {
  readonly transcript?: Pick<Transcript, "lines" | "steps">;
}

export function toRun({ language, transcript, expected }: RecordedRun): Run {
  const lines = transcript?.lines ?? [];
  const begun = transcript?.steps?.map((place, index) => [index + 1, toTime(place, lines)] as const);
  const steps = new Map(begun);
  if (!begun) {
    lines.forEach(({ ms }, index) => {
      const step = expected[index]?.step ?? 0;
      if (!steps.has(step)) steps.set(step, ms);
    });
  }
  return { language, lines, steps, isProbed: !!begun };
}

/** Reads a timeline out of what was printed: `tea starts` opens a bar, later lines end it. */
export function compareRuns(runs: readonly Run[]): Timeline {
  const texts = runs.flatMap(({ lines }) => lines.map(({ text }) => text));
  const tracks = [...new Set(texts.filter((text) => start.test(text)).map((text) => text.replace(start, "")))];
  const lanes = runs.map((run) => toLane(run, tracks));
  const longest = Math.max(1, ...lanes.map((lane) => lane.total));
  const tick = ticks.find(({ upTo }) => longest <= upTo)?.tick ?? 1000;
  const isProbed = runs.every((run) => run.isProbed);
  const signs = [...listSigns(lanes), isProbed ? "step" : "first line"] as const;
  return { lanes, tracks, signs, longest, tick, end: Math.ceil(longest / tick) * tick };
}

/** Whether a chart shows more than the printed times do. */
export function hasBars({ lanes }: Pick<Timeline, "lanes">): boolean {
  return lanes.some(({ bars }) => bars.some(({ from, to }) => to - from >= shortest));
}

/** Whether this line is the end of work that failed. */
export function isFailure({ track, ms }: Pick<Mark, "track" | "ms">, bars: readonly Bar[]): boolean {
  return bars.some((bar) => bar.end === "failed" && bar.track === track && bar.to === ms);
}

function listSigns(lanes: readonly Lane[]): Sign[] {
  const bars = lanes.flatMap((lane) => lane.bars);
  const has: Partial<Record<Sign, boolean>> = {
    bar: bars.some(({ end }) => end !== "unknown"),
    own: lanes.some(({ marks, bars }) => marks.some((mark) => mark.track >= 0 && !isFailure(mark, bars))),
    failed: bars.some(({ end }) => end === "failed"),
    cut: bars.some(({ end }) => end === "cut"),
    unknown: bars.some(({ end }) => end === "unknown"),
    other: lanes.some(({ marks }) => marks.some(({ track }) => track < 0)),
  };
  return (Object.keys(has) as Sign[]).filter((sign) => has[sign]);
}

function toLane({ language, lines, steps }: Run, tracks: readonly string[]): Lane {
  const marks = lines.map((line) => ({ ...line, track: findTrack(line.text, tracks) }));
  const total = marks.at(-1)?.ms ?? 0;
  const bars = marks.flatMap(({ ms: from, text, track }, index) => {
    if (track < 0 || !start.test(text)) return [];
    const name = tracks[track] as string;
    const later = marks.slice(index + 1);
    const again = later.findIndex((mark) => mark.track === track && start.test(mark.text));
    const until = again < 0 ? later : later.slice(0, again);
    const end = findEnd(name, track, until) ?? { to: later[again]?.ms ?? total, end: "unknown" };
    return [{ name, track, from, ...end }];
  });
  return { language, bars, marks, steps, total };
}

/** The time at a place among the lines. */
function toTime(place: number, lines: readonly PrintedLine[]): number {
  const from = lines[Math.floor(place)]?.ms ?? 0;
  const to = lines[Math.ceil(place)]?.ms ?? from;
  return Math.round(from + (to - from) * (place % 1));
}

function findTrack(text: string, tracks: readonly string[]): number {
  return tracks.findIndex((name) => text === name || text.startsWith(`${name} `));
}

/** When and how work ended, from the lines after its start: its own count first, then what others say of it. */
function findEnd(name: string, track: number, later: readonly Mark[]): Pick<Bar, "to" | "end"> | undefined {
  const own = later.filter((mark) => mark.track === track);
  const says = (mark: Mark | undefined, word: RegExp) => !!mark && word.test(mark.text.slice(name.length + 1));
  const last = own.at(-1);
  if (last && own.some((mark) => says(mark, words.cut))) return { to: last.ms, end: "cut" };
  if (last && says(last, words.failed)) return { to: last.ms, end: "failed" };
  if (last && own.some((mark) => says(mark, words.done))) return { to: last.ms, end: "done" };
  for (const mark of later) {
    const end = mark.track !== track && findEndSaid(name, mark.text, !last);
    if (end) return { to: Math.max(mark.ms, last?.ms ?? 0), end };
  }
  return last && { to: last.ms, end: "done" };
}

/** How another's line says that work ended; a silent one is taken to end where it is told to, or its value is there. */
function findEndSaid(name: string, text: string, isSilent: boolean): Bar["end"] | undefined {
  // A process has ended when its shell sees its exit code, and all of its work with it.
  if (isSilent && /^shell sees \d+$/.test(text)) return "cut";
  const [before = "", after] = `${text} `.split(` ${name} `);
  if (after === undefined) {
    const [got = "", value] = `${text.replaceAll(",", "")} `.split(` ${name.toUpperCase()} `);
    return isSilent && value !== undefined && / got\b/.test(got) ? "done" : undefined;
  }
  if (/ (gave up on|kills)$/.test(before) || (/ (caught|sees)$/.test(before) && words.cut.test(after))) return "cut";
  if (/ (caught|saw)$|^(?:log|hook) got$/.test(before) && words.failed.test(after)) return "failed";
  return isSilent && before.endsWith(" cancels") ? "cut" : undefined;
}
