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
  /** How people ask for the page, in words of their own. */
  readonly asked: readonly string[];
  readonly sections: readonly {
    /** Empty above the first heading. */
    readonly heading: string;
    readonly anchor: string;
    readonly text: string;
    readonly parts: readonly {
      readonly language: LanguageId;
      /** What its programs call by name. */
      readonly names: readonly string[];
      /** The recorded lines that say what went wrong. */
      readonly said: readonly string[];
    }[];
  }[];
}

/** What the browser loads. */
export interface Index {
  readonly pages: readonly IndexedPage[];
  /** The stems of what people ask, each with a sign for each question that has it: the number of the page. */
  readonly asked: string;
}

/** What finds a page and what a result shows of it. Tuples and lists in a text take less room than names would. */
export interface IndexedPage extends Omit<SearchPage, "asked" | "sections"> {
  /** First what is above the first heading. */
  readonly sections: readonly IndexedSection[];
}

/** The code is names in its text that tell the section from others. */
export type IndexedSection = readonly [heading: string, anchor: string, code: string, ...parts: IndexedPart[]];
/** The names have commas between. */
export type IndexedPart = readonly [language: LanguageId, names: string, ...said: string[]];
