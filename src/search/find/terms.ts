import { toForms } from "./forms";
import type { Query, QueryWord } from "./query";
import { listRows, type Search } from "./search";
import { countSlips } from "./slips";

/** How much a term says, the words of the query that it is a form of, and how surely a line with the term has each. */
type Term = { readonly weight: number; readonly of: Map<QueryWord, number> };

/** How surely a line that has a form of a word has the word. */
export const sure = { exact: 1, tail: 0.495, guess: 0.331, part: 0.361 };
/** What neighbours in the same order say, the whole of a line, and its beginning. */
const rows = { pair: 1.66, whole: 4.28, begun: 1.21 };

/** The forms of the words of a query, what may have been meant, and the words in their order. */
export function listTerms({ line, words }: Query, { postings }: Search): Map<string, Term> {
  const terms = new Map<string, Term>();
  const add = (term: string, weight: number, word?: QueryWord, grade = 0) => {
    const { weight: before, of } = terms.get(term) ?? { weight: 0, of: new Map() };
    if (word) of.set(word, Math.max(of.get(word) ?? 0, grade));
    terms.set(term, { weight: Math.max(before, weight), of });
  };
  for (const word of words) {
    const { core, exact, name, stems } = word;
    const addForm = (form: string, grade: number) => add(form, word.weight * grade, word, grade);
    // Of a path, or of a name with several parts, the last is what counts.
    for (const [at, form] of exact.entries())
      addForm(form, form === core || at === 0 ? sure.exact : form.includes(name) ? sure.tail : sure.part);
    for (const stem of stems) addForm(stem, stems.length === 1 ? sure.exact : sure.part);
    // What is there as it was typed is not going to be something else.
    if (name.length < 2 || postings.has(core) || postings.has(exact[0] as string)) continue;
    for (const [term, share] of listAlike(name, postings, !postings.has(name))) addForm(term, sure.guess * share);
  }
  const cores = line.map((word) => toForms(word).core);
  for (const row of listRows(cores)) add(row, rows.pair);
  const row = `=${cores.join(" ")}`;
  // A name of several parts may be typed with blanks.
  for (const whole of [row, cores.join("")]) add(whole, rows.whole);
  for (const [longer, share] of listAlike(row, postings, false)) add(longer, rows.begun * share);
  return terms;
}

/** The terms that begin with a text, or have a slip more or less, and how much of each it is. */
function listAlike(text: string, postings: Search["postings"], canSlip: boolean): [string, number][] {
  return [...postings.keys()].flatMap((term): [string, number][] => {
    const slips = term.startsWith(text) ? term.length - text.length : canSlip && countSlips(text, term);
    return slips ? [[term, 1 - slips / term.length]] : [];
  });
}
