import { toForms } from "./forms";
import type { Query, QueryWord } from "./query";
import { listLines, type Search } from "./search";
import { countSlips } from "./slips";

/** Lines that have something of a query: how much that says, and of which words it is a form, with how surely a line has each. */
type Term = { readonly lines: readonly number[]; readonly weight: number; readonly of: ReadonlyMap<QueryWord, number> };

/** How surely a line that has a form of a word has the word. */
export const sure = { exact: 1, tail: 0.495, guess: 0.331, part: 0.361 };
/** What neighbours in the same order say, the whole of a line, and its beginning. */
const rows = { pair: 1.66, whole: 4.28, begun: 1.21 };

/** The forms of the words of a query, what may have been meant, and the words in their order. */
export function listTerms(query: Query, search: Search): Term[] {
  const terms = new Map<string, { weight: number; of: Map<QueryWord, number> }>();
  const add = (term: string, weight: number, word?: QueryWord, grade = 0) => {
    const { weight: before, of } = terms.get(term) ?? { weight: 0, of: new Map() };
    if (word) of.set(word, Math.max(of.get(word) ?? 0, grade));
    terms.set(term, { weight: Math.max(before, weight), of });
  };
  for (const word of query.words) {
    const { core, exact, name, stems } = word;
    const addForm = (form: string, grade: number) => add(form, word.weight * grade, word, grade);
    // Of a path, or of a name with several parts, the last is what counts.
    for (const [at, form] of exact.entries())
      addForm(form, form === core || at === 0 ? sure.exact : form.includes(name) ? sure.tail : sure.part);
    for (const stem of stems) addForm(stem, stems.length === 1 ? sure.exact : sure.part);
    // What is there as it was typed is not going to be something else.
    if (name.length < 2 || search.terms.has(core) || search.terms.has(exact[0] as string)) continue;
    for (const [term, share] of listAlike(name, search)) addForm(term, sure.guess * share);
  }
  const cores = query.line.map((word) => toForms(word).core);
  // A name of several parts may be typed with blanks.
  add(cores.join(""), rows.whole);
  const found = Array.from(terms, ([term, each]) => ({ ...each, lines: listLines(search, term) }));
  return [...found, ...listRows(cores, search)].filter(({ lines }) => lines.length);
}

/** The terms that begin with a text, or have a slip more or less, and how much of each it is. */
function listAlike(text: string, { terms }: Search): [string, number][] {
  return [...terms.keys()].flatMap((term): [string, number][] => {
    const slips = term.startsWith(text) ? term.length - text.length : !terms.has(text) && countSlips(text, term);
    return slips ? [[term, 1 - slips / term.length]] : [];
  });
}

/** The lines with two neighbours of a query, those that are the query, and those that begin with it. */
function listRows(cores: readonly string[], search: Search): Term[] {
  const whole = cores.join(" ");
  const begun = ` ${whole}`;
  const toTerm = (among: Iterable<number>, weight: number, isIn: (row: string) => boolean): Term => {
    const lines = Array.from(among).filter((at) => isIn(search.lines[at]?.row ?? ""));
    return { lines: [...new Set(lines)], weight, of: new Map() };
  };
  const pairs = new Map(cores.slice(1).map((core, at) => [` ${cores[at]} ${core} `, core]));
  return [
    ...Array.from(pairs, ([pair, core]) => toTerm(listLines(search, core), rows.pair, (row) => row.includes(pair))),
    toTerm(listLines(search, cores[0] ?? ""), rows.whole, (row) =>
      /^ (?:\S+[.:])?$/.test(row.replace(`${whole} `, "")),
    ),
    toTerm(search.lines.keys(), rows.begun, (row) => row.startsWith(begun)),
  ];
}
