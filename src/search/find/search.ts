import type { LanguageId } from "../../model/language";
import { splitWords, toForms } from "./forms";
import type { IndexedPage } from "./types";

/** How much a line says of its page, by what it is; of some the order of the words counts too. */
const ordered = { symbol: 6.26, alias: 3.65, title: 1.18, heading: 1.58, said: 1.17 };
export const weights = { ...ordered, asked: 3.02, name: 1.59, code: 2.93 };
export type Kind = keyof typeof weights;

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
  /** For each page, how many of its questions have each stem. */
  readonly asked: ReadonlyMap<string, number>[];
  readonly stems: Set<string>;
  readonly lines: Line[];
  /** For each term the numbers of its lines, in their order, each as often as it has the term. */
  readonly postings: Map<string, number[]>;
}

/** Who has something else to do meanwhile adds the pages one by one. */
export function makeSearch(pages: readonly IndexedPage[] = []): Search {
  const search: Search = { pages: [], asked: [], stems: new Set(), lines: [], postings: new Map() };
  for (const page of pages) addPage(search, page);
  return search;
}

export function addPage({ pages, asked, stems, lines, postings }: Search, page: IndexedPage) {
  const add = (kind: Kind, text: string, more: Partial<Line> = {}, terms = toTerms(kind, text)) => {
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
  const words = page.asked.split(" ").flatMap((packed) => {
    const [stem = "", count = 1] = packed.split(":");
    return Array<string>(Number(count)).fill(stem);
  });
  add("asked", "", {}, words);
  for (const stem of words) stems.add(stem);
  asked.push(countEach(words));
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
