import type { LanguageId } from "../../model/language";
import { splitWords, toForms } from "./forms";
import type { Index, IndexedPage } from "./types";

/** How much a line says of its page, by what it is; of some the order of the words counts too. */
const ordered = { symbol: 6.26, alias: 3.65, title: 1.18, heading: 1.58, said: 1.17 };
export const weights = { ...ordered, asked: 3.02, name: 1.59, code: 2.93 };
export type Kind = keyof typeof weights;

/** The letter of a question about the same page as the one before. */
export const firstStep = "a".charCodeAt(0);

/** A line of a page, which finds the page and is shown as what matched. */
export interface Line {
  readonly page: number;
  readonly kind: Kind;
  readonly text: string;
  /** How many terms it has. */
  readonly length: number;
  readonly language?: LanguageId;
  /** The place of its section on the page. */
  readonly section?: number;
}

/** The pages, and what finds them. */
export interface Search {
  readonly pages: IndexedPage[];
  /** How many stems there are of what people ask. */
  readonly stems: number;
  /** First, for each page, what people ask. */
  readonly lines: Line[];
  /** For each term the numbers of its lines, in their order, each as often as it has the term. */
  readonly postings: Map<string, number[]>;
}

export function makeSearch(index: Index): Search {
  const search = startSearch(index);
  for (const page of index.pages) addPage(search, page);
  return search;
}

/** Reads what people ask. Who has something else to do meanwhile adds the pages one by one. */
export function startSearch({ pages, asked }: Index): Search {
  const lengths = pages.map(() => 0);
  const postings = new Map<string, number[]>();
  for (const [, stem = "", steps = ""] of asked.matchAll(/(\S+) (\S+)/g)) {
    const numbers: number[] = [];
    let number = 0;
    for (let at = 0; at < steps.length; at++) {
      number += steps.charCodeAt(at) - firstStep;
      numbers.push(number);
      lengths[number] = (lengths[number] ?? 0) + 1;
    }
    postings.set(stem, numbers);
  }
  const lines = lengths.map((length, page): Line => ({ page, kind: "asked", text: "", length }));
  return { pages: [], stems: postings.size, lines, postings };
}

export function addPage({ pages, lines, postings }: Search, page: IndexedPage) {
  const add = (kind: Kind, text: string, more: Partial<Line> = {}) => {
    const terms = toTerms(kind, text);
    if (!terms.length) return;
    const number = lines.push({ page: pages.length, kind, text, length: terms.length, ...more }) - 1;
    for (const term of terms) {
      const numbers = postings.get(term);
      if (numbers) numbers.push(number);
      else postings.set(term, [number]);
    }
  };
  for (const [language, { symbol }] of Object.entries(page.symbols)) add("symbol", symbol, { language });
  for (const line of page.aliases) for (const alias of line.split(", ")) add("alias", alias);
  add("title", page.title);
  add("title", page.path.split("/").at(-2)?.replaceAll("-", " ") ?? "");
  for (const [language, list] of Object.entries(page.names))
    for (const name of list.split(",")) add("name", name, { language });
  for (const [section, [heading, , code, ...pitfalls]] of page.sections.entries()) {
    add("heading", heading, { section });
    add("code", code, { section });
    for (const [language, ...said] of pitfalls) for (const line of said) add("said", line, { section, language });
  }
  pages.push(page);
}

/** What finds a line: all forms of its words, its pairs of neighbours, and the line as a whole. */
function toTerms(kind: Kind, text: string): string[] {
  const forms = splitWords(text).map(toForms);
  const [first] = forms;
  const terms: string[] = [];
  for (const each of forms) terms.push(...each.terms);
  if (first && kind in ordered) terms.push(...listRows(forms.map(({ core }) => core)));
  // A path is known by its last name: `Task.WhenAll` is what `WhenAll` names.
  if (forms.length === 1 && first?.name !== first?.core) terms.push(`=${first?.name}`);
  return terms;
}

/** The pairs of neighbours among words, and the whole, each as a term. */
export function listRows(cores: readonly string[]): string[] {
  const pairs = cores.slice(1).map((core, at) => `=${cores[at]} ${core}`);
  return cores.length === 2 ? pairs : [...pairs, `=${cores.join(" ")}`];
}

export function countEach<T>(list: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}
