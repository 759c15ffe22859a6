import type { FoundPage } from "./pages";
import type { Query, QueryWord } from "./query";
import { listLines, type Search } from "./search";

/** A page of which a query says less is not about it; a message, of whose many words any page has some, says more. */
const least = { words: 33, message: 44 };

/** True where a page is about what a query says, and has more of it than a word or two that many pages have. */
export function isAbout({ score, lines }: FoundPage, query: Query, search: Search): boolean {
  const countPages = (term: string) => new Set(listLines(search, term).map((at) => search.lines[at]?.page)).size;
  // What is on no page is rarer than what is on one.
  const weigh = ({ weight, core, stems }: QueryWord) =>
    weight * Math.log(1 + search.pages.length / Math.max(0.5, ...[core, ...stems].map(countPages)));
  const sum = (words: readonly QueryWord[]) => words.reduce((sum, word) => sum + weigh(word), 0);
  const found = query.words.filter((word) => lines.some(({ words }) => words.has(word)));
  return (score * sum(found)) / sum(query.words) >= (query.isMessage ? least.message : least.words);
}
