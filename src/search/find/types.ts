import type { Status } from "../../model/construct";
import type { LanguageId, PerLanguage } from "../../model/language";

/** A page as the search is made of it. */
export interface SearchPage {
  readonly kind: "construct" | "guide";
  /** From the site's root: `/constructs/<id>/`. */
  readonly path: string;
  readonly title: string;
  /** What a guide is about; of a construct a result shows the name. */
  readonly description?: string;
  readonly aliases: readonly string[];
  readonly symbols: PerLanguage<{ readonly symbol: string; readonly status?: Status }>;
  /** What each language's programs and answers on the page call by name. */
  readonly names: PerLanguage<readonly string[]>;
  /** How people ask for the page, in words of their own. */
  readonly asked: readonly string[];
  readonly sections: readonly {
    /** Empty above the first heading. */
    readonly heading: string;
    readonly anchor: string;
    readonly text: string;
    readonly pitfalls: readonly IndexedPitfall[];
  }[];
}

/** What the browser loads. */
export interface Index {
  readonly pages: readonly IndexedPage[];
  /** The stems of what people ask, each with a sign for each question that has it: the number of the page. */
  readonly asked: string;
}

/** What finds a page and what a result shows of it. Tuples and lists in a text take less room than names would. */
export interface IndexedPage extends Omit<SearchPage, "names" | "asked" | "sections"> {
  /** Of each language, and of questions; with a comma between. */
  readonly names: PerLanguage<string>;
  readonly sections: readonly IndexedSection[];
}

/** The code is names that tell the section from others; what is said, the recorded lines that say what went wrong. */
export type IndexedSection = readonly [heading: string, anchor: string, code: string, ...pitfalls: IndexedPitfall[]];
export type IndexedPitfall = readonly [language: LanguageId, ...said: string[]];
