import type { Status } from "../../model/construct";
import type { LanguageId } from "../../model/language";
import { type Forms, splitWords, toForms } from "./forms";
import { type Counts, countAsked, countTerms, unpackStems } from "./likelihood";
import type { IndexedPage } from "./types";

/** How much a line says of its page, by what it is. */
export const weights = {
  symbol: 6.26,
  alias: 3.65,
  title: 1.18,
  asked: 3.02,
  name: 1.59,
  heading: 1.58,
  said: 1.17,
  code: 2.93,
};
export type Kind = keyof typeof weights;
/** Of these the order of the words counts too. */
const rowed: ReadonlySet<Kind> = new Set(["symbol", "alias", "title", "heading", "said"]);

/** A line of a page, which finds the page and is shown as what matched. */
export interface Line {
  readonly page: number;
  readonly kind: Kind;
  readonly text: string;
  readonly language?: LanguageId;
  readonly status?: Status;
  /** The place of its section on the page. */
  readonly section?: number;
}

/** The pages, and what finds them. */
export interface Search {
  readonly pages: readonly IndexedPage[];
  /** For each stem, how many questions of each page have it. */
  readonly asked: Counts;
  /** All lines of all pages. */
  readonly lines: Line[];
  /** How many terms each line has. */
  readonly lengths: number[];
  /** For each term the numbers of its lines, and how often it is there. */
  readonly postings: Counts;
}

export function makeSearch(pages: readonly IndexedPage[]): Search {
  const search = startSearch(pages);
  for (const page of pages.keys()) addPage(search, page);
  return search;
}

/** A search that finds nothing until its pages are added: who has time in between may do something else. */
export function startSearch(pages: readonly IndexedPage[]): Search {
  const asked = countAsked(pages.map((page) => unpackStems(page.asked)));
  return { pages, asked, lines: [], lengths: [], postings: new Map() };
}

/** Adds the lines of a page. */
export function addPage(search: Search, page: number) {
  const { symbols, aliases, title, path, names, asked, sections } = search.pages[page] as IndexedPage;
  const add = (kind: Kind, text: string, more: Omit<Line, "page" | "kind" | "text"> = {}) =>
    addLine(search, { page, kind, text, ...more });
  for (const [language, { symbol, status }] of Object.entries(symbols)) add("symbol", symbol, { language, status });
  for (const alias of aliases.flatMap((line) => line.split(", "))) add("alias", alias);
  add("title", title);
  add("title", path.split("/").at(-2)?.replaceAll("-", " ") ?? "");
  for (const [language, list] of Object.entries(names)) {
    for (const name of list.split(",")) add("name", name, { language });
  }
  for (const [section, [heading, , code, ...pitfalls]] of sections.entries()) {
    add("heading", heading, { section });
    add("code", code, { section });
    for (const [language, ...said] of pitfalls) for (const line of said) add("said", line, { section, language });
  }
  addTerms(search, { page, kind: "asked", text: "" }, unpackStems(asked));
}

/** Adds a line with what finds it: all forms of its words, its pairs of neighbours, and the line as a whole. */
function addLine(search: Search, line: Line) {
  const forms = splitWords(line.text).map(toForms);
  if (!forms.length) return;
  const terms = rowed.has(line.kind) ? listRows(forms.map(({ core }) => core)) : [];
  for (const { exact, stems } of forms) terms.push(...new Set([...exact, ...stems]));
  // A path is known by its last name: `Task.WhenAll` is what `WhenAll` names.
  const [{ core, name } = forms[0] as Forms, ...others] = forms;
  if (!others.length && name !== core) terms.push(`=${name}`);
  addTerms(search, line, terms);
}

function addTerms({ lines, lengths, postings }: Search, line: Line, terms: readonly string[]) {
  lengths.push(terms.length);
  countTerms(postings, lines.push(line) - 1, terms);
}

/** The pairs of neighbours among words, and the whole, each as a term. */
export function listRows(cores: readonly string[]): string[] {
  const pairs = cores.slice(1).map((core, at) => `=${cores[at]} ${core}`);
  return cores.length === 2 ? pairs : [...pairs, `=${cores.join(" ")}`];
}
