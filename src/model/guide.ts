import type { Construct } from "./construct";
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

export function toTerm({ name, forms, means, see = [], ...words }: WrittenTerm): Term {
  const plural = `${name.replace(/y$/, "ie")}s`;
  return { name, forms: forms ?? [name, plural], means, see, words: words as PerLanguage<string> };
}

/** Where on its page a term stands. */
export function toTermAnchor(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

/** A page of `docs/guide/`. */
export interface Guide extends Pick<Construct, "id" | "title" | "description" | "asked" | "related" | "sources"> {
  /** From the site's root. */
  readonly path: string;
  readonly terms: readonly Term[];
}

/** A place that shows a term. */
export type ShownAt = Pick<Guide, "path" | "title">;
