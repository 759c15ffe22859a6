import type { LanguageId, PerLanguage } from "./language";

/** A word of the field, as a guide defines it. */
export interface Term {
  readonly name: string;
  /** The words of the text that lead to it. */
  readonly forms: readonly string[];
  readonly means: string;
  /** What each language calls it. */
  readonly words: PerLanguage<string>;
  /** The pages that show it: a page's id, and maybe one of its anchors. */
  readonly see: readonly string[];
}

/**
 * A term as front matter has it: the languages' words stand beside the other keys. Without forms, its name and the
 * plural of it lead to it.
 */
export interface WrittenTerm extends Partial<Pick<Term, "forms" | "see">>, Pick<Term, "name" | "means"> {
  readonly [language: LanguageId]: unknown;
}

export function toTerm({ name, forms = [name, toPlural(name)], means, see = [], ...words }: WrittenTerm): Term {
  return { name, forms, means, see, words: words as PerLanguage<string> };
}

function toPlural(name: string): string {
  return name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** Where on its page a term stands. */
export function toTermAnchor(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** A page of `docs/guide/`. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  /** From the site's root. */
  readonly path: string;
  /** As of a construct. */
  readonly asked: readonly string[];
  readonly terms: readonly Term[];
}

/** A place that shows a term. */
export interface ShownAt {
  readonly path: string;
  readonly title: string;
}
