import type { LanguageId } from "../../model/language";
import { type Forms, splitWords, toForms } from "./forms";
import type { Index, IndexedPage } from "./types";

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
  /** The place of its section on the page. */
  readonly section?: number;
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
  const addLine = makeAddLine(search);
  for (const [number, page] of pages.entries()) {
    addPage(page, number, addLine);
    if (number % 20 === 19) await new Promise((resolve) => setTimeout(resolve));
  }
  return search;
}

/** The numbers of the lines that have a term, each as often as it has the term. */
export function listLines({ terms }: Search, term: string): readonly number[] {
  return terms.get(term)?.flat() ?? [];
}

type AddLine = (page: number, kind: Kind, text: string, language?: LanguageId, section?: number) => void;

function addPage({ path, title, aliases, symbols, sections }: IndexedPage, page: number, add: AddLine) {
  for (const [language, { symbol }] of Object.entries(symbols)) add(page, "symbol", symbol, language);
  for (const line of aliases) for (const alias of line.split(", ")) add(page, "alias", alias);
  add(page, "title", title);
  add(page, "title", path.split("/").at(-2)?.replaceAll("-", " ") ?? "");
  for (const [place, [heading, anchor, code, ...parts]] of sections.entries()) {
    const section = anchor ? place : undefined;
    add(page, (heading.endsWith("?") ? "ask" : "heading") as Kind, heading, undefined, section);
    add(page, "code", code, undefined, section);
    for (const [language, names, ...said] of parts) {
      for (const name of names.split(",")) add(page, "name", name, language || undefined, section);
      for (const line of said) add(page, "said", line, language, section);
    }
  }
}

/** Takes each word apart once, with the lines that have it; the terms lead to words, not to lines. */
function makeAddLine({ lines, terms }: Search): AddLine {
  const words = new Map<string, { forms: Forms; on: number[] }>();
  const addWord = (word: string) => {
    const added = { forms: toForms(word), on: [] };
    words.set(word, added);
    for (const term of added.forms.terms) if (!terms.get(term)?.push(added.on)) terms.set(term, [added.on]);
    return added;
  };
  return (page, kind, text, language, section) => {
    const own = splitWords(text).map((word) => words.get(word) ?? addWord(word));
    if (!own.length) return;
    let [row, length] = ["", 0];
    for (const { forms, on } of own) {
      on.push(lines.length);
      row += ` ${forms.core}`;
      length += forms.terms.length;
    }
    if (!(kind in ordered)) row = "";
    // The rows count as terms: each pair of neighbours, and the whole.
    length += row ? own.length : 0;
    lines.push({ page, kind, text, length, language, section, row: row && `${row} ` });
  };
}

export function countEach<T>(list: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}
