import { toForms } from "./forms";
import type { Query, QueryWord } from "./query";
import { listRows, type Search } from "./search";
import { countSlips } from "./slips";

/** A term that a query is looked for by. */
export interface Term {
  /** How much it says. */
  readonly weight: number;
  /** The words of the query that it is a form of, and how surely a line that has the term has the word, from 0 to 1. */
  readonly of: ReadonlyMap<QueryWord, number>;
}

/** How surely a line that has a form of a word has the word. */
export const sure = { exact: 1, tail: 0.495, guess: 0.331, part: 0.361 };
/** What neighbours in the same order say, the whole of a line, and its beginning. */
export const rows = { pair: 1.66, whole: 4.28, begun: 1.21 };

/** The forms of the words of a query, what may have been meant, and the words in their order. */
export function listTerms(query: Query, { postings }: Search): Map<string, Term> {
  const terms = new Map<string, { weight: number; of: Map<QueryWord, number> }>();
  const add = (term: string, weight: number, word?: QueryWord, grade = 0) => {
    const entry = terms.get(term) ?? { weight: 0, of: new Map() };
    entry.weight = Math.max(entry.weight, weight);
    if (word) entry.of.set(word, Math.max(entry.of.get(word) ?? 0, grade));
    terms.set(term, entry);
  };
  for (const word of query.words) {
    const forms = [...listForms(word), ...(isTyped(word, postings) ? [] : listGuesses(word, postings))];
    for (const [form, grade] of forms) add(form, word.weight * grade, word, grade);
  }
  const cores = query.line.map((word) => toForms(word).core);
  for (const row of listRows(cores)) add(row, rows.pair);
  const row = `=${cores.join(" ")}`;
  // A name of several parts may be typed with blanks.
  for (const whole of [row, cores.join("")]) add(whole, rows.whole);
  for (const [longer, share] of listLonger(row, postings)) add(longer, rows.begun * share);
  return terms;
}

type Graded = [term: string, grade: number];

/** Of a path, or of a name with several parts, the last is what counts. */
function listForms({ core, exact, name, stems }: QueryWord): Graded[] {
  return [
    ...exact.map((form, at): Graded => {
      if (form === core || at === 0) return [form, sure.exact];
      return [form, form.includes(name) ? sure.tail : sure.part];
    }),
    ...stems.map((stem): Graded => [stem, stems.length === 1 ? sure.exact : sure.part]),
  ];
}

/** What is there as it was typed is not going to be something else. */
function isTyped({ core, exact }: QueryWord, postings: Search["postings"]) {
  return postings.has(core) || postings.has(exact[0] as string);
}

/** The terms that begin with the word's last name, or have a slip more or less: the more of them is typed, the surer. */
function listGuesses({ name }: QueryWord, postings: Search["postings"]): Graded[] {
  if (name.length < 2) return [];
  const longer = listLonger(name, postings);
  const alike = postings.has(name)
    ? []
    : [...postings.keys()].flatMap((term): Graded[] => {
        const slips = countSlips(name, term);
        return slips ? [[term, 1 - slips / term.length]] : [];
      });
  return [...longer, ...alike].map(([term, share]) => [term, sure.guess * share]);
}

/** The terms that begin with a text, and the share of each that it is. */
function listLonger(start: string, postings: Search["postings"]): Graded[] {
  return [...postings.keys()].flatMap((term): Graded[] =>
    term.length > start.length && term.startsWith(start) ? [[term, start.length / term.length]] : [],
  );
}
