import type { Query } from "./query";
import { countEach, listLines, type Search } from "./search";

/** How much of a question there is for all those that nobody has written down. */
const unseen = 0.2;
/** How far the words that people use count beside where they are, and of how many words they count in full. */
const trust = { share: 0.142, words: 5 };

/**
 * By how much to weigh each page for the words of a query: the likelihood, as naive Bayes has it, that who asks for the
 * page uses them. A word that nobody used says nothing. The likeliest page has 1.
 */
export function weighLikelihood(search: Search, { words }: Query): number[] {
  const asked = search.lines.filter(({ kind }) => kind === "asked");
  const known = [...new Set(words.flatMap(({ stems }) => stems))]
    .map((stem) => countEach(listLines(search, stem).filter((number) => number < asked.length)))
    .filter(({ size }) => size > 0);
  const logs = asked.map(({ length }, page) => {
    const sum = length + unseen * search.stems;
    return known.reduce((log, counts) => log + Math.log(((counts.get(page) ?? 0) + unseen) / sum), 0);
  });
  const most = Math.max(...logs);
  // Words in a row are no independent witnesses: many say less than their product.
  const share = trust.share * Math.min(1, trust.words / known.length);
  return logs.map((log) => Math.exp(share * (log - most)));
}
