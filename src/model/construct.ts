import type { PerLanguage } from "./language";

export const statuses = ["exact", "close", "library", "none"] as const;

export type Status = (typeof statuses)[number];

/** The sign of a status, what it says before a symbol, and what a legend says of it. */
export const marks: Readonly<Record<Status, { sign: string; word: string; legend: string }>> = {
  exact: { sign: "=", word: "exact", legend: "exact" },
  close: { sign: "≈", word: "close", legend: "close: the page says how it differs" },
  library: { sign: "+", word: "needs a library", legend: "needs a library" },
  none: { sign: "–", word: "no built-in; people use", legend: "no built-in: the name is what people use" },
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
