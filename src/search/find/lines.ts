import type { Status } from "../../model/construct";
import type { LanguageId } from "../../model/language";
import { isFunctionWord } from "./english";
import { type Forms, splitWords, toForms } from "./forms";
import { unpackStems } from "./likelihood";
import type { IndexedPage } from "./types";

/** How much a line says of its page, by what it is. */
export const weights = {
  symbol: 6.26,
  alias: 3.65,
  title: 1.18,
  summary: 0.869,
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

/** All lines of all pages, and where in them each term is. */
export interface Lines {
  readonly list: Line[];
  /** How many terms each line has. */
  readonly lengths: number[];
  /** For each term the numbers of its lines, in their order; a number is there as often as its line has the term. */
  readonly postings: Map<string, number[]>;
}

/** Puts the lines of the pages together, a page at a turn: who has time in between may do something else. */
export function* collectLines(pages: readonly IndexedPage[]): Generator<undefined, Lines> {
  const lines: Lines = { list: [], lengths: [], postings: new Map() };
  for (const [page, { symbols, aliases, title, path, description, names, asked, sections }] of pages.entries()) {
    const add = (kind: Kind, text: string, more: Omit<Line, "page" | "kind" | "text"> = {}) =>
      addLine(lines, { page, kind, text, ...more });
    for (const [language, symbol] of Object.entries(symbols))
      add("symbol", symbol.symbol, { language, status: symbol.status });
    for (const alias of aliases.flatMap((line) => line.split(", "))) add("alias", alias);
    add("title", title);
    add("title", path.split("/").at(-2)?.replaceAll("-", " ") ?? "");
    add("summary", description);
    for (const [language, list] of Object.entries(names)) {
      for (const name of list.split(",")) add("name", name, { language });
    }
    for (const [section, [heading, , code, ...pitfalls]] of sections.entries()) {
      add("heading", heading, { section });
      add("code", code, { section });
      for (const [language, ...said] of pitfalls) for (const line of said) add("said", line, { section, language });
    }
    addTerms(lines, { page, kind: "asked", text: "" }, unpackStems(asked));
    yield;
  }
  return lines;
}

/** Adds a line with what finds it: all forms of its words, its pairs of neighbours, and the line as a whole. */
function addLine(lines: Lines, line: Line) {
  const forms = splitWords(line.text).map(toForms);
  if (!forms.length) return;
  const terms = rowed.has(line.kind) ? listRows(forms.map(({ core }) => core)) : [];
  for (const { all } of forms) terms.push(...all);
  // A path is known by its last name: `Task.WhenAll` is what `WhenAll` names.
  const [{ core, name } = forms[0] as Forms, ...others] = forms;
  if (!others.length && name !== core) terms.push(`=${name}`);
  addTerms(lines, line, terms);
}

function addTerms({ list, lengths, postings }: Lines, line: Line, terms: readonly string[]) {
  const number = list.push(line) - 1;
  lengths.push(terms.length);
  for (const term of terms) {
    const posting = postings.get(term);
    if (posting) posting.push(number);
    else postings.set(term, [number]);
  }
}

/** The pairs of neighbours among words, and the whole, each as a term. */
export function listRows(cores: readonly string[]): string[] {
  const pairs = cores.slice(1).flatMap((core, at) => {
    const before = cores[at] as string;
    return isFunctionWord(before) && isFunctionWord(core) ? [] : `=${before} ${core}`;
  });
  return cores.length === 2 ? pairs : [...pairs, `=${cores.join(" ")}`];
}
