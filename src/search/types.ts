import type { LanguageId, PerLanguage, Status } from "../model";

/** A page as the search is made of it. */
export interface SearchPage {
  readonly kind: "construct" | "guide";
  /** From the site's root: `/constructs/<id>/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly aliases: readonly string[];
  readonly symbols: PerLanguage<{ readonly symbol: string; readonly status?: Status }>;
  /** What each language's programs and answers on the page call by name. */
  readonly names: PerLanguage<readonly string[]>;
  /** The questions that the languages answer differently. */
  readonly asks: readonly string[];
  readonly sections: readonly SearchSection[];
}

export interface SearchSection {
  /** Empty above the first heading. */
  readonly heading: string;
  readonly anchor: string;
  readonly text: string;
  /** The pitfalls that stand under the heading. */
  readonly pitfalls: readonly SearchPitfall[];
}

export interface SearchPitfall {
  readonly language: LanguageId;
  /** The recorded lines that the page shows and that say what went wrong. */
  readonly said: readonly string[];
}

/** What the browser loads of a page: what results show, and what finds it. */
export interface IndexedPage extends Omit<SearchPage, "names" | "asks" | "sections"> {
  /** Lists with a comma between. */
  readonly names: PerLanguage<string>;
  /** The stems of the questions, with a blank between. */
  readonly asks: string;
  readonly sections: readonly IndexedSection[];
}

/**
 * Tuples, which take less room than names would. The words tell the section from others: their stems, and code as it
 * is written, with a blank between.
 */
export type IndexedSection = readonly [heading: string, anchor: string, words: string, ...pitfalls: IndexedPitfall[]];
export type IndexedPitfall = readonly [language: LanguageId, ...said: string[]];
