import type { LanguageId, PerLanguage } from "./language";

/** What surprises who comes to a language from another, as `docs/compare/` has it. */
export interface WrittenSurprise {
  /** A sentence about the new language, without the full stop. */
  readonly says: string;
  readonly why: string;
  /** `<example>/<slug>` of a trap, or of a pitfall that is one. */
  readonly trap: string;
}

/** The way from one language to another. */
export interface Direction {
  readonly from: LanguageId;
  readonly to: LanguageId;
  /** The most harmful first. */
  readonly surprises: readonly WrittenSurprise[];
}

/** A surprise with its programs: what the old habit writes, and the right way. */
export interface Surprise extends Pick<WrittenSurprise, "says" | "why"> {
  readonly wrong: Side;
  readonly right: Side;
  /** The construct whose page tells more, and where. */
  readonly construct: string;
  readonly title: string;
  readonly anchor: string;
}

export const sideHeadings = { wrong: "The old habit", right: "The right way" } as const;

/** One of the two programs of a surprise. */
export interface Side {
  /** What its Run button names, where the page can run it. */
  readonly run?: string;
  /** Why the page does not run it, in a clause, where it runs the language. */
  readonly notLive?: string;
  readonly source: string;
  /** Its lines that the other lacks. */
  readonly changes: readonly Lines[];
  /** The printed lines that tell; `null` where others stood between. */
  readonly said: readonly (string | null)[];
}

/** Lines that follow each other, counted from 0. */
export interface Lines {
  readonly from: number;
  readonly count: number;
}

/** What one language has built in and another takes a library for. */
export interface Need {
  readonly need: string;
  readonly has: PerLanguage<Tool>;
}

export interface Tool {
  /** As it is typed, or as its package is called. */
  readonly name: string;
  readonly docs: string;
}
