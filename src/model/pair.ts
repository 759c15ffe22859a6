import type { Construct, Group, Topic } from "./construct";
import type { LanguageId } from "./language";

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

export interface PairRow extends Pick<Construct, "id" | "title" | "equivalents"> {
  /** The question of the page whose answers set the two apart most. */
  readonly difference?: PairAnswer;
}

export interface PairAnswer {
  readonly ask: string;
  readonly topic?: Topic;
  /** On the construct's page. */
  readonly anchor: string;
  readonly left: string;
  readonly right: string;
}

export interface PairSurprise extends PairAnswer, Pick<Construct, "id" | "title"> {}
