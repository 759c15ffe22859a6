import type { AskedCounts } from "./asked";
import type { Query } from "./readQuery";
import { toStems } from "./tokens";

/** How much of a question stands for all those that nobody has written down. */
const unseen = 0.2;
/** How far the words that people use count beside where they stand, and of how many words they count in full. */
const trust = { share: 0.1, words: 5 };

const sums = new WeakMap<AskedCounts, readonly number[]>();

/**
 * By how much to weigh each of the pages for the words of a query: the likelihood, as naive Bayes has it, that who asks
 * for the page uses them. A word that nobody used says nothing. The likeliest page has 1.
 */
export function weighLikelihood(asked: AskedCounts, pageCount: number, { line }: Query): number[] {
  const known = [...new Set(toStems(line.join(" ")))].flatMap((stem) => asked.get(stem) ?? []);
  const logs = sumPages(asked, pageCount).map((sum, page) =>
    known.reduce((log, on) => log + Math.log(((on.get(page) ?? 0) + unseen) / (sum + unseen * asked.size)), 0),
  );
  const most = Math.max(...logs);
  // Words in a row are no independent witnesses: many say less than their product.
  const share = trust.share * Math.min(1, trust.words / known.length);
  return logs.map((log) => Math.exp(share * (log - most)));
}

/** How many words the questions of each page have together. */
function sumPages(asked: AskedCounts, pageCount: number): readonly number[] {
  const before = sums.get(asked);
  if (before) return before;
  const counts = Array.from({ length: pageCount }, () => 0);
  for (const on of asked.values()) for (const [page, count] of on) counts[page] = (counts[page] ?? 0) + count;
  sums.set(asked, counts);
  return counts;
}
