/** The words of the project. This file imports nothing; everything else imports it. */

/** The id of a language, as in `src/languages/<id>` and `transcripts/<id>.json`. */
export type LanguageId = string;

/** One command of a toolchain. `{shared}` is a folder that all programs of the language build into. */
export type Command = readonly [program: string, ...args: string[]];

export interface Language {
  readonly id: LanguageId;
  readonly name: string;
  /** The two letters by which the site shows the language. */
  readonly code: string;
  /** Its colour as text on paper, in the light and the dark theme; at least 4.5 : 1 on both. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** The program's file name in every example. */
  readonly file: string;
  /** The id of the grammar that highlights it. */
  readonly prism: string;
  /** What begins a comment that fills a line. */
  readonly comment: string;
  /** The words after which a program can be suspended. */
  readonly suspends: readonly string[];
  readonly toolchain: {
    /** Prints the version. */
    readonly probe: Command;
    /** Finds `major.minor.patch` in what the probe prints; the first group is the version. */
    readonly version: RegExp;
    /** The oldest version that runs the examples. */
    readonly atLeast: string;
    /** The toolchain's name, to stand before the version. */
    readonly name: string;
    readonly install: string;
    /** Added to the fixed environment of every build and run. */
    readonly environment?: Readonly<Record<string, string>>;
    /** Matches the folder of this machine in which libraries lie, in what the toolchain prints; it is left out. */
    readonly libraries?: RegExp;
    /** Matches the command lines of processes that the toolchain keeps running on purpose. */
    readonly servers?: RegExp;
  };
  /** Files of `src/languages/<id>` that lie beside the program when it is built. */
  readonly files: readonly string[];
  /** Runs once before the first program: builds the dependencies, starts a compile server. */
  readonly prepare?: { readonly program: string; readonly command: Command };
  readonly build?: Command;
  /** What the build left in `{shared}` and the run needs beside the program. */
  readonly artifact?: string;
  readonly run: Command;
  /** What a reader types to run a pasted program. */
  readonly typed: string;
  /** The same program in a second notation, derived from the first. */
  readonly variant?: Variant;
  readonly playground?: Playground;
}

export interface Variant {
  readonly id: string;
  readonly name: string;
  /** How the program's own notation is called beside it. */
  readonly original: string;
  readonly file: string;
  readonly prism: string;
  readonly run: Command;
  readonly typed: string;
  readonly playground?: Playground;
}

/** A site that takes a program from its own address. */
export interface Playground {
  readonly name: string;
  /** The address, up to the program. */
  readonly url: string;
  /** How the program stands in the address; `src/browser/encoders.ts` has a function for each. */
  readonly encoding: "text" | "lz-string" | "swiftfiddle" | "dotnet-lab";
  /** What it wants otherwise than the toolchain does. */
  readonly edits?: readonly { readonly find: RegExp; readonly put: string }[];
  /** Files that it wants beside the program. */
  readonly beside?: Readonly<Record<string, string>>;
  /** What it lacks, and by what a program is known that needs it: such a program has no link. */
  readonly lacks?: readonly { readonly what: string; readonly needs: RegExp }[];
  /** What it is good for all the same: with this, such a program has a link that says so. */
  readonly offers?: string;
}

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
  /** True where the language has an expected file of its own. */
  readonly differs: boolean;
  readonly expected: readonly ExpectedLine[];
  readonly transcript?: Transcript;
}

/** A small program that goes wrong, in one language, and the lines it must print. */
export interface Pitfall {
  /** `<example>/<slug>` */
  readonly id: string;
  readonly language: LanguageId;
  readonly path: string;
  readonly source: string;
  /** The oldest version of the toolchain that runs it as shown, where its first line names one. */
  readonly needs?: string;
  /** Each is a part of a printed line, in this order. */
  readonly expected: readonly string[];
  readonly transcript?: Transcript;
}

/** Proven: a folder of `examples/`. */
export interface Example {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly programs: readonly Program[];
  readonly pitfalls: readonly Pitfall[];
}

export const statuses = ["exact", "close", "library", "none"] as const;
export type Status = (typeof statuses)[number];

/** The sign that stands for a status, and the word that a screen reader says. */
export const marks: Readonly<Record<Status, { sign: string; word: string }>> = {
  exact: { sign: "=", word: "exact" },
  close: { sign: "≈", word: "close" },
  library: { sign: "+", word: "needs a library" },
  none: { sign: "–", word: "none" },
};

export interface Equivalent {
  /** Absent on the reference language alone. */
  readonly status?: Status;
  readonly symbol: string;
  readonly since: string;
  readonly docs: string;
  readonly differs?: string;
  readonly library?: string;
}

export type PerLanguage<T> = Readonly<Record<LanguageId, T>>;

/** What surprises those who come from another language; the pages for pairs gather the questions by it. */
export const topics = ["start", "cancellation", "errors", "threads"] as const;
export type Topic = (typeof topics)[number];

/** A question that the languages answer differently. */
export interface Difference {
  readonly ask: string;
  /** The scenario, or `<example>/<pitfall>`, whose run shows a language's answer; none where there is nothing to run. */
  readonly seen: Partial<PerLanguage<string>>;
  readonly topic?: Topic;
  readonly answers: PerLanguage<string>;
}

/** A question as front matter has it: the answers stand beside the other keys; one run may show them all. */
export type WrittenDifference = Readonly<Record<string, string | Difference["seen"]>>;

export function toDifference({ ask, seen, topic, ...rest }: WrittenDifference): Difference {
  const answers = rest as PerLanguage<string>;
  const toEach = (run: string) => Object.fromEntries(Object.keys(answers).map((id) => [id, run]));
  return {
    ask: ask as string,
    seen: typeof seen === "string" ? toEach(seen) : (seen as Difference["seen"]),
    topic: topic as Topic | undefined,
    answers,
  };
}

/** A word of the field, as a guide defines it. */
export interface Term {
  readonly name: string;
  /** The words of the text that lead to it. */
  readonly forms: readonly string[];
  readonly means: string;
  /** What each language calls it. */
  readonly words: PerLanguage<string>;
  /** The pages that show it: a page's id, and maybe one of its anchors. */
  readonly see: readonly string[];
}

/**
 * A term as front matter has it: the languages' words stand beside the other keys. Without forms, its name and the
 * plural of it lead to it.
 */
export interface WrittenTerm extends Partial<Pick<Term, "forms" | "see">>, Pick<Term, "name" | "means"> {
  readonly [language: LanguageId]: unknown;
}

export function toTerm({ name, forms = [name, toPlural(name)], means, see = [], ...words }: WrittenTerm): Term {
  return { name, forms, means, see, words: words as PerLanguage<string> };
}

function toPlural(name: string): string {
  return name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** Where on its page a term stands. */
export function toTermAnchor(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** Said: a page of `docs/constructs/`, as its front matter has it. */
export interface Construct {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly description: string;
  readonly aliases: readonly string[];
  /** How people ask for the page, in words of their own; it stands in a file beside the page. */
  readonly asked: readonly string[];
  readonly equivalents: PerLanguage<Equivalent>;
  readonly differences: readonly Difference[];
  readonly related: readonly string[];
  readonly sources: readonly Source[];
}

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly constructs: readonly Construct[];
}

/** A page of `docs/guide/`. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  /** From the site's root. */
  readonly path: string;
  /** As of a construct. */
  readonly asked: readonly string[];
  readonly terms: readonly Term[];
}

/** What the table of all constructs shows of a group. */
export interface TableGroup extends Pick<Group, "id" | "label"> {
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Pick<Construct, "id" | "title"> {
  readonly equivalents: PerLanguage<Pick<Equivalent, "status" | "symbol">>;
}

/** A run in the reference language, as the home page shows it: what was under way in each step, from the step's start. */
export interface Cover extends Pick<Construct, "id"> {
  readonly symbol: string;
  readonly rows: readonly CoverRow[];
}

export interface CoverRow {
  readonly label: string;
  readonly bars: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** Milliseconds from the step's start to the end of its last bar. */
  readonly total: number;
}

/** How a page names another. */
export interface RelatedPage extends Pick<Construct, "id" | "title"> {
  /** In the reference language. */
  readonly symbol: string;
}

/** A place that shows a term. */
export interface ShownAt {
  readonly path: string;
  readonly title: string;
}

/** A page for two languages: every construct in a line, and what is new to those who come from either. */
export interface Pair {
  readonly left: LanguageId;
  readonly right: LanguageId;
  readonly groups: readonly PairGroup[];
  readonly surprises: readonly PairSurprise[];
}

export interface PairGroup extends Pick<Group, "id" | "label"> {
  readonly rows: readonly PairRow[];
}

export interface PairRow extends Pick<Construct, "id" | "title"> {
  readonly left: Pick<Equivalent, "status" | "symbol">;
  readonly right: Pick<Equivalent, "status" | "symbol">;
  /** The question of the page whose answers set the two apart most. */
  readonly bites?: PairAnswer;
}

export interface PairAnswer {
  readonly ask: string;
  /** On the construct's page. */
  readonly anchor: string;
  readonly left: string;
  readonly right: string;
}

export interface PairSurprise extends PairAnswer, Pick<Construct, "id" | "title"> {
  readonly topic: Topic;
}

/** Where on its page a scenario (`gather`), or a pitfall (`gather/slug`), stands. */
export function toAnchor(seen: string): string {
  return seen.includes("/") ? `pitfall-${seen.replace("/", "--")}` : `example-${seen}`;
}

/**
 * The parts of a name in code between which a line may break: after `.` `::` and a single `_`, at a camel's hump, and
 * after a `(` that more than a letter or two follow. Two underscores, as around `__await__`, hold together.
 */
export function splitCodeName(name: string): string[] {
  return name.split(/(?<=\.|::)(?=\S)|(?<=\()(?=\S{4})|(?<=[^\s_]_)(?=[^\s_])|(?<=[a-z])(?=[A-Z])/);
}
