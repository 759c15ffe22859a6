import type { Construct, Group, Topic } from "./construct";
import type { PrintedLine } from "./example";
import type { LanguageId } from "./language";

/** A page for two languages: every construct with what tells the two apart, and all that they answer differently. */
export interface Pair {
  readonly left: LanguageId;
  readonly right: LanguageId;
  readonly groups: readonly PairGroup[];
  readonly differences: readonly PairDifference[];
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

/** What a reader of a pair is told of its page before it is opened. */
export interface Strongest extends Pick<Pair, "left" | "right"> {
  /** Each is the middle of a sentence: `if one call fails`. */
  readonly situations: readonly string[];
}

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
