import type { LanguageId } from "./language";

/** A numbered comment; the same in all programs of an example. */
export interface Step {
  readonly number: number;
  readonly text: string;
}

/** The lines from one step comment to the next. Segment 0 is what stands above step 1. */
export interface Segment {
  readonly step: number;
  readonly source: string;
}

export interface ExpectedLine {
  readonly step: number;
  readonly text: string;
}

export interface PrintedLine {
  /** Milliseconds since the first line of the run. */
  readonly ms: number;
  readonly text: string;
}

/** What a run printed, as the recorder wrote it down. */
export interface Transcript {
  readonly toolchain: string;
  readonly command: string;
  /** Of everything that was compiled; see `toDigest`. */
  readonly digest: string;
  readonly exit: number;
  /** By step: the line with which it began, counted from 0, or 1.5 half-way from line 1 to line 2; of a probed run. */
  readonly steps?: readonly number[];
  readonly lines: readonly PrintedLine[];
  readonly stderr: readonly string[];
}

export interface Program {
  readonly language: LanguageId;
  /** Relative to the project's root, for messages. */
  readonly path: string;
  readonly source: string;
  /** The oldest version of the toolchain that runs it as shown, where its first line names one. */
  readonly needs?: string;
  readonly segments: readonly Segment[];
  /** The same program in its language's second notation; derived when the site is built. */
  readonly variantSegments?: readonly Segment[];
  /** True where the language has an expected file of its own. */
  readonly differs: boolean;
  readonly expected: readonly ExpectedLine[];
  readonly transcript?: Transcript;
  /** Why the page does not run it, in a clause, where its language is run there; see `docs/not-in-page.yaml`. */
  readonly notLive?: string;
}

/** A small program that goes wrong, in one language, and the lines it must print. */
export interface Pitfall extends Pick<Program, "language" | "path" | "source" | "needs" | "transcript" | "notLive"> {
  /** `<example>/<slug>` */
  readonly id: string;
  /** Each is a part of a printed line, in this order. */
  readonly expected: readonly string[];
  /** The same program mended, which a trap has, and a pitfall that guides show as one. */
  readonly mended?: Pitfall;
}

/** Proven: a folder of `examples/`. */
export interface Example {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly programs: readonly Program[];
  readonly pitfalls: readonly Pitfall[];
  /** Programs that are written with the habits of another language; the guides between languages show them. */
  readonly traps: readonly Pitfall[];
}

/** All programs of an example that go wrong. */
export function listWrong({ pitfalls, traps }: Pick<Example, "pitfalls" | "traps">): readonly Pitfall[] {
  return [...pitfalls, ...traps];
}

/** All programs of an example that are no scenario: those that go wrong, and those that are mended. */
export function listSmall(example: Pick<Example, "pitfalls" | "traps">): readonly Pitfall[] {
  return listWrong(example).flatMap((wrong) => (wrong.mended ? [wrong, wrong.mended] : [wrong]));
}

/** All that a run printed, first on standard output. */
export function listPrinted({ lines, stderr }: Pick<Transcript, "lines" | "stderr">): string[] {
  return [...lines.map(({ text }) => text), ...stderr];
}

/** Where on its page a scenario (`gather`), or a pitfall (`gather/slug`), stands. */
export function toAnchor(seen: string): string {
  return seen.includes("/") ? `pitfall-${seen.replace("/", "--")}` : `example-${seen}`;
}

/** Where on its page a step of a program stands; 0 is what is above the first. */
export function toStepAnchor(example: string, language: LanguageId, step: number): string {
  return `${example}-${language}-${step}`;
}
