import type { LanguageId } from "../../model/language";
import { type Forms, splitWords, toForms } from "./forms";
import type { Index, IndexedPage, IndexedSection } from "./types";

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
  /** How many terms it has. */
  readonly length: number;
  readonly language?: LanguageId;
  /** Where on the page it stands. */
  readonly section?: IndexedSection;
  /** Its words in their order, where the order counts, each with a blank before it and after it. */
  readonly row: string;
}

/** The pages, and what finds them. */
export interface Search {
  readonly pages: readonly IndexedPage[];
  /** How many stems there are of what people ask. */
  readonly stems: number;
  /** First, for each page, what people ask. */
  readonly lines: Line[];
  /** For each term the words that have it, each as the numbers of its lines; as often as a line has the word. */
  readonly terms: Map<string, (readonly number[])[]>;
}

/** After twenty pages the browser has its turn, so that what is typed meanwhile shows. */
export async function makeSearch({ pages, asked }: Index): Promise<Search> {
  const terms: Search["terms"] = new Map();
  const lengths = pages.map(() => 0);
  for (const [, stem = "", signs = ""] of asked.matchAll(/(\S+) (\S+)/g)) {
    const on = signs.split("").map((sign) => sign.charCodeAt(0) - firstSign);
    for (const page of on) lengths[page] = (lengths[page] ?? 0) + 1;
    terms.set(stem, [on]);
  }
  const lines = lengths.map((length, page): Line => ({ page, kind: "asked", text: "", length, row: "" }));
  const search = { pages, stems: terms.size, lines, terms };
  const words: Words = new Map();
  for (const [number, page] of pages.entries()) {
    for (const line of listOwn(page)) addLine(search, words, { page: number, ...line });
    if (number % 20 === 19) await new Promise((resolve) => setTimeout(resolve));
  }
  return search;
}

/** The numbers of the lines that have a term, each as often as it has the term. */
export function listLines({ terms }: Search, term: string): readonly number[] {
  return terms.get(term)?.flat() ?? [];
}

type Written = Pick<Line, "kind" | "text" | "language" | "section">;

function* listOwn({ path, title, aliases, symbols, sections }: IndexedPage): Generator<Written> {
  for (const [language, { symbol }] of Object.entries(symbols)) yield { kind: "symbol", text: symbol, language };
  for (const line of aliases) for (const text of line.split(", ")) yield { kind: "alias", text };
  yield { kind: "title", text: title };
  yield { kind: "title", text: path.split("/").at(-2)?.replaceAll("-", " ") ?? "" };
  for (const own of sections) {
    const [heading, anchor, code, ...parts] = own;
    const section = anchor ? own : undefined;
    yield { kind: heading.endsWith("?") ? "ask" : "heading", text: heading, section };
    yield { kind: "code", text: code, section };
    for (const [language, names, ...said] of parts) {
      for (const text of names.split(",")) yield { kind: "name", text, language: language || undefined, section };
      for (const text of said) yield { kind: "said", text, language, section };
    }
  }
}

/** What is known of each word, and the lines that have it. */
type Words = Map<string, { readonly forms: Forms; readonly on: number[] }>;

/** Takes each word apart once; the terms lead to words, not to lines. */
function addLine({ lines, terms }: Search, words: Words, line: Written & Pick<Line, "page">) {
  let [row, length] = ["", 0];
  for (const word of splitWords(line.text)) {
    const { forms, on } = words.get(word) ?? addWord(word);
    on.push(lines.length);
    row += ` ${forms.core}`;
    // The rows count as terms: each pair of neighbours, and the whole.
    length += forms.terms.length + Number(line.kind in ordered);
  }
  if (length) lines.push({ ...line, length, row: line.kind in ordered ? `${row} ` : "" });

  function addWord(word: string) {
    const added = { forms: toForms(word), on: [] };
    words.set(word, added);
    for (const term of added.forms.terms) if (!terms.get(term)?.push(added.on)) terms.set(term, [added.on]);
    return added;
  }
}

export function countEach<T>(list: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}
