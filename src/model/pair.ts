import { type Construct, type Group, type Topic, topicLabels } from "./construct";
import type { PrintedLine } from "./example";
import type { Term } from "./guide";
import type { LanguageId } from "./language";
import type { Need, Surprise, Tool } from "./trap";

/**
 * A guide from one language, left, to another: what surprises, what things are called, every construct with what tells
 * the two apart, which libraries there are, and all that the two answer differently.
 */
export interface Pair {
  readonly left: LanguageId;
  readonly right: LanguageId;
  readonly surprises: readonly Surprise[];
  readonly words: readonly PairWord[];
  readonly libraries: readonly PairLibrary[];
  readonly groups: readonly PairGroup[];
  readonly differences: readonly PairDifference[];
}

/** What two languages call a term of the glossary. */
export interface PairWord extends Pick<Term, "name"> {
  readonly left: string;
  readonly right: string;
}

/** What does a job in two languages, of which at least one takes a library for it. */
export interface PairLibrary extends Pick<Need, "need"> {
  readonly left: Tool;
  readonly right: Tool;
}

export interface PairGroup extends Pick<Group, "id" | "label"> {
  readonly rows: readonly PairRow[];
}

export interface PairRow extends Pick<Construct, "id" | "title" | "equivalents"> {
  readonly telling?: PairTelling;
}

/** A sentence that two languages end differently, with the printed lines that show it. */
export interface PairTelling {
  readonly when: string;
  readonly left: PairEnd;
  readonly right: PairEnd;
}

export interface PairEnd {
  readonly text: string;
  /** On the construct's page: the run that shows it. */
  readonly anchor: string;
  /** What a compiler, or standard error, says has no time. */
  readonly lines: readonly (PrintedLine | { readonly ms?: undefined; readonly text: string })[];
}

/** A question that two languages answer differently, on the page of a construct. */
export interface PairDifference extends Pick<Construct, "id" | "title"> {
  readonly ask: string;
  readonly topic?: Topic;
  readonly anchor: string;
  readonly left: string;
  readonly right: string;
}

/** What a reader is told of a guide before it is opened: its first surprises. */
export interface Foretaste extends Pick<Pair, "left" | "right"> {
  readonly says: readonly string[];
}

/** The headings of a guide. */
export const pairHeadings = {
  surprises: "Seven things that will surprise you",
  words: "What things are called",
  constructs: "Construct by construct",
  libraries: "What does the job",
  all: "All differences",
} as const;

/** The headings of what two languages answer differently. */
export const differencesHeadings: Readonly<Record<Topic | "other", string>> = { ...topicLabels, other: "All else" };

/** What two languages call by words of their own: errors are raised, thrown, or returned. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\b(?:raise|throw|return|reject)(?:s|n|ed)?\b/g, "raise"],
  [/\b(?:an? )?(?:error|exception)(s?)\b/g, "error$1"],
];

/** True where two answers say the same, if each in the words of its language. */
export function isSameAnswer(left: string, right: string): boolean {
  const [one, other] = [left, right].map((answer) =>
    words.reduce((text, [word, common]) => text.replace(word, common), answer),
  );
  return one === other;
}
