import type { PerLanguage } from "./language";

export const statuses = ["exact", "close", "library", "none"] as const;

export type Status = (typeof statuses)[number];

/** The sign of a status, what it says before a symbol, and what a legend says of it. */
export const marks: Readonly<Record<Status, { sign: string; word: string; legend: string }>> = {
  exact: { sign: "=", word: "exact", legend: "the same" },
  close: { sign: "≈", word: "close", legend: "close; the page says how it differs" },
  library: { sign: "+", word: "needs a library", legend: "needs a library" },
  none: { sign: "–", word: "not built in", legend: "not built in; what people use" },
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

/** The part of a program that is the construct: a step by its number, or statements by their first words. */
export type Gist = number | readonly string[];

/** What surprises those who come from another language; the pages for pairs gather the questions by it. */
export const topics = ["start", "cancellation", "errors", "threads"] as const;

export type Topic = (typeof topics)[number];

export const topicLabels: Readonly<Record<Topic, string>> = {
  start: "When work starts",
  cancellation: "Cancellation",
  errors: "Errors",
  threads: "Threads",
};

/** A question that the languages answer differently. */
export interface Difference {
  readonly ask: string;
  /** The scenario, or `<example>/<pitfall>`, whose run shows a language's answer; none where there is nothing to run. */
  readonly seen: Partial<PerLanguage<string>>;
  readonly topic?: Topic;
  readonly answers: PerLanguage<string>;
  /** The situation, as the beginning of a sentence: `If one call fails,`. */
  readonly when?: string;
  /** The rest of that sentence for a language, and the beginnings of the printed lines that show it. */
  readonly says?: Partial<PerLanguage<{ readonly text: string; readonly lines: readonly string[] }>>;
}

/** A question as front matter has it: the answers stand beside the other keys; one run may show them all. */
export type WrittenDifference = Omit<Difference, "seen" | "answers" | "says"> & {
  readonly seen: string | Difference["seen"];
  readonly says?: Partial<PerLanguage<string>>;
  /** The same for all languages, or for each. */
  readonly lines?: readonly string[] | PerLanguage<readonly string[]>;
};

export function toDifference({ ask, seen, topic, when, says, lines = [], ...rest }: WrittenDifference): Difference {
  const answers = rest as unknown as PerLanguage<string>;
  const toEach = (run: string) => Object.fromEntries(Object.keys(answers).map((id) => [id, run]));
  const toLines = (id: string) => ("length" in lines ? lines : (lines[id] ?? [])) as readonly string[];
  return {
    ask,
    seen: typeof seen === "string" ? toEach(seen) : seen,
    topic,
    answers,
    when,
    says:
      says &&
      Object.fromEntries(Object.entries(says).map(([id, text]) => [id, { text: text as string, lines: toLines(id) }])),
  };
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
  /** What of the page's main program is the construct, in each language. */
  readonly gist: PerLanguage<Gist>;
  readonly differences: readonly Difference[];
  readonly related: readonly string[];
  readonly sources: readonly Source[];
}

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly constructs: readonly Construct[];
}
