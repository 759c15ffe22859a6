import type { PrintedLine } from "./example";
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
  readonly wrong: {
    readonly source: string;
    /** The printed lines that show the harm; `null` where others stood between. */
    readonly said: readonly (string | null)[];
  };
  readonly right: {
    readonly code: string;
    readonly lines: readonly (PrintedLine | { readonly ms?: undefined; readonly text: string })[];
    /** The construct whose page has the whole program, and where. */
    readonly construct: string;
    readonly title: string;
    readonly anchor: string;
  };
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
