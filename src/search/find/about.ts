import type { FoundPage } from "./pages";
import type { Query, QueryWord } from "./query";
import type { Search } from "./search";

/** A page of which a query says less is not about it; a message, of whose many words any page has some, says more. */
const least = { words: 39, message: 50 };
/** On fewer pages than one is what is on none. */
const nowhere = 0.5;

/** True where a page is about what a query says, and has more of it than a word or two that many pages have. */
export function isAbout({ score, lines }: FoundPage, query: Query, search: Search): boolean {
  const sum = (words: readonly QueryWord[]) =>
    words.reduce((sum, word) => sum + word.weight * weighRarity(word, search), 0);
  const found = query.words.filter((word) => lines.some(({ words }) => words.has(word)));
  return (score * sum(found)) / sum(query.words) >= (query.isMessage ? least.message : least.words);
}

function weighRarity({ core, stems }: QueryWord, { pages, lines, postings }: Search): number {
  const counts = [core, ...stems].map((term) => new Set(postings.get(term)?.map((line) => lines[line]?.page)).size);
  return Math.log(1 + pages.length / Math.max(nowhere, ...counts));
}
