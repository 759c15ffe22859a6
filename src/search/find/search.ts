import type { LanguageId } from "../../model/language";
import { splitWords, toForms } from "./forms";
import type { IndexedPage, IndexedSection } from "./types";

/** How much a line says of its page, by what it is; of some the order of the words counts too. */
const ordered = { symbol: 6.26, alias: 3.65, title: 1.18, heading: 1.58, said: 1.17, ask: 1.58 };
export const weights = { ...ordered, asked: 3.02, name: 1.59, code: 2.93 };
export type Kind = keyof typeof weights;

/** The sign that is a page's number among the questions begins here. */
export const firstSign = "0".charCodeAt(0);

/** A line of a page, which finds the page and is shown as what matched. */
export interface Line {
  readonly page: number;
  readonly kind: Kind;
  readonly text: string;
  /** Where on the page it stands. */
  readonly section: IndexedSection | undefined;
  readonly language: LanguageId | undefined;
  /** How many terms it has. */
  readonly length: number;
  /** Its words in their order, where the order counts, each with a blank before it and after it. */
  readonly row: string;
}

/** The pages, and what finds them. */
export interface Search {
  readonly pages: IndexedPage[];
  /** How many stems there are of what people ask. */
  readonly stems: number;
  /** First, for each page, what people ask. */
  readonly lines: Line[];
  /** Of each word how many terms it has, and the numbers of the lines that have it, each as often as it has it. */
  readonly words: Map<string, { readonly core: string; readonly size: number; readonly on: number[] }>;
  /** For each term the lines of each word that has it. */
  readonly terms: Map<string, number[][]>;
}

/**
 * Makes the search of its index while that comes: of the first line, and of each further one, which is a page. After
 * twenty the browser has its turn, so that what is typed meanwhile shows.
 */
export async function readSearch({ ok, status, body }: Response): Promise<Search> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let search: Search | undefined;
  let rest = "";
  for (let read = await reader?.read(); ok && read?.value; read = await reader?.read()) {
    const lines = (rest + read.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (search) addPage(search, JSON.parse(line));
      else search = startSearch(...(JSON.parse(line) as [asked: string, pages: number]));
      if (search.pages.length % 20 === 19) await new Promise((resolve) => setTimeout(resolve));
    }
  }
  if (!search) throw new Error(`The index of the search is not there: ${status}`);
  return search;
}

/** A search that knows of each page what people ask, and nothing else yet. */
function startSearch(asked: string, count: number): Search {
  const terms: Search["terms"] = new Map();
  const lengths = new Array<number>(count).fill(0);
  for (const [, stem = "", signs = ""] of asked.matchAll(/(\S+) (\S+)/g)) {
    const on = Array.from(signs, (sign) => sign.charCodeAt(0) - firstSign);
    for (const page of on) lengths[page] = (lengths[page] ?? 0) + 1;
    terms.set(stem, [on]);
  }
  const bare = { text: "", section: undefined, language: undefined };
  const lines = lengths.map((length, page): Line => ({ page, kind: "asked", ...bare, length, row: "" }));
  return { pages: [], stems: terms.size, lines, words: new Map(), terms };
}

function addPage(search: Search, page: IndexedPage) {
  const { path, title, aliases, symbols, sections } = page;
  for (const [language, { symbol }] of Object.entries(symbols)) addLine(search, "symbol", symbol, undefined, language);
  for (const line of aliases) for (const text of line.split(", ")) addLine(search, "alias", text);
  addLine(search, "title", title);
  addLine(search, "title", path.split("/").at(-2)?.replaceAll("-", " ") ?? "");
  for (const own of sections) {
    const [heading, anchor, code, ...parts] = own;
    const section = anchor ? own : undefined;
    addLine(search, heading.endsWith("?") ? "ask" : "heading", heading, section);
    addLine(search, "code", code, section);
    for (const [language, names, ...said] of parts) {
      for (const text of names.split(",")) addLine(search, "name", text, section, language || undefined);
      for (const text of said) addLine(search, "said", text, section, language);
    }
  }
  search.pages.push(page);
}

function addLine(search: Search, kind: Kind, text: string, section?: IndexedSection, language?: LanguageId) {
  const { pages, lines, words } = search;
  const isOrdered = kind in ordered;
  let [row, length] = [" ", 0];
  for (const written of splitWords(text)) {
    const word = words.get(written) ?? addWord(search, written);
    word.on.push(lines.length);
    if (isOrdered) row += `${word.core} `;
    // The rows count as terms: each pair of neighbours, and the whole.
    length += word.size + Number(isOrdered);
  }
  if (length) lines.push({ page: pages.length, kind, text, section, language, length, row: isOrdered ? row : "" });
}

/** Takes a word apart, once; the terms lead to words, not to lines. */
function addWord({ words, terms }: Search, written: string) {
  const { core, terms: own } = toForms(written);
  const word = { core, size: own.size, on: [] as number[] };
  words.set(written, word);
  for (const term of own) if (!terms.get(term)?.push(word.on)) terms.set(term, [word.on]);
  return word;
}

/** The numbers of the lines that have a term, each as often as it has the term. */
export function listLines({ terms }: Search, term: string): readonly number[] {
  return ([] as number[]).concat(...(terms.get(term) ?? []));
}

export function countEach<T>(list: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}
