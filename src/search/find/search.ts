import type { LanguageId } from "../../model/language";
import { splitWords, toForms } from "./forms";
import type { Index, IndexedPage } from "./types";

/** How much a line says of its page, by what it is; of some the order of the words counts too. */
const ordered = { symbol: 6.26, alias: 3.65, title: 1.18, heading: 1.58, said: 1.17 };
export const weights = { ...ordered, asked: 3.02, name: 1.59, code: 2.93 };
export type Kind = keyof typeof weights;

/** The sign that is a page's number among the questions begins here. */
export const firstSign = "0".charCodeAt(0);

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
  readonly pages: readonly IndexedPage[];
  /** How many stems there are of what people ask. */
  readonly stems: number;
  /** First, for each page, what people ask. */
  readonly lines: Line[];
  /** For each term the numbers of its lines, in their order, each as often as it has the term. */
  readonly postings: Map<string, number[]>;
}

/** After twenty pages the browser has its turn, so that what is typed meanwhile shows. */
export async function makeSearch({ pages, asked }: Index): Promise<Search> {
  const postings = new Map<string, number[]>();
  for (const [, stem = "", signs = ""] of asked.matchAll(/(\S+) (\S+)/g))
    postings.set(
      stem,
      Array.from(signs, (sign) => sign.charCodeAt(0) - firstSign),
    );
  const lengths = countEach([...postings.values()].flat());
  const lines = pages.map((_, page): Line => ({ page, kind: "asked", text: "", length: lengths.get(page) ?? 0 }));
  const search = { pages, stems: postings.size, lines, postings };
  for (const number of pages.keys()) {
    addPage(search, number);
    if (number % 20 === 19) await new Promise((resolve) => setTimeout(resolve));
  }
  return search;
}

function addPage({ pages, lines, postings }: Search, page: number) {
  const { path, title, aliases, symbols, names, sections } = pages[page] as IndexedPage;
  const add = (kind: Kind, text: string, language?: LanguageId, section?: number) => {
    const terms = toTerms(kind, text);
    if (!terms.length) return;
    const number = lines.push({ page, kind, text, length: terms.length, language, section }) - 1;
    for (const term of terms) if (!postings.get(term)?.push(number)) postings.set(term, [number]);
  };
  for (const [language, { symbol }] of Object.entries(symbols)) add("symbol", symbol, language);
  for (const line of aliases) for (const alias of line.split(", ")) add("alias", alias);
  add("title", title);
  add("title", path.split("/").at(-2)?.replaceAll("-", " ") ?? "");
  for (const [language, list] of Object.entries(names)) for (const name of list.split(",")) add("name", name, language);
  for (const [section, [heading, , code, ...pitfalls]] of sections.entries()) {
    add("heading", heading, undefined, section);
    add("code", code, undefined, section);
    for (const [language, ...said] of pitfalls) for (const line of said) add("said", line, language, section);
  }
}

/** What finds a line: all forms of its words, its pairs of neighbours, and the line as a whole. */
function toTerms(kind: Kind, text: string): string[] {
  const forms = splitWords(text).map(toForms);
  const [first] = forms;
  const terms = forms.flatMap(({ terms }) => terms);
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
