import { isFunctionWord } from "./english";
import { toStems } from "./forms";
import type { Query } from "./query";
import type { IndexedPage } from "./types";

/** For each stem, how many questions of each page have it. */
export type AskedCounts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A word that so small a share of those who use it use for a page says little of the page. */
const leastShare = 0.1;
/** How much of a question there is for all those that nobody has written down. */
const unseen = 0.2;
/** How far the words that people use count beside where they are, and of how many words they count in full. */
export const trust = { share: 0.142, words: 5 };

/** The telling stems of each page's questions, each as often as questions have it; runs when the site is built. */
export function listAsked(pages: readonly (readonly string[])[]): string[][] {
  const stems = pages.map((lines) => lines.flatMap((line) => [...new Set(toStems(line))]));
  const counts = countAsked(stems);
  return stems.map((list, page) =>
    list
      .filter((stem) => {
        const on = counts.get(stem) ?? new Map<number, number>();
        const all = [...on.values()].reduce((sum, count) => sum + count, 0);
        const own = on.get(page) ?? 0;
        return !isFunctionWord(stem) && all > 1 && (own > 1 || own / all >= leastShare);
      })
      .sort(),
  );
}

/** Each stem as often as questions have it. */
export function unpackStems(asked: IndexedPage["asked"]): string[] {
  return asked.flatMap((list, more) =>
    list
      .split(" ")
      .filter(Boolean)
      .flatMap((stem) => new Array<string>(more + 1).fill(stem)),
  );
}

/** Counts the stems of each page's questions. */
export function countAsked(pages: readonly (readonly string[])[]): AskedCounts {
  const counts = new Map<string, Map<number, number>>();
  for (const [page, stems] of pages.entries()) {
    for (const stem of stems) {
      const on = counts.get(stem) ?? new Map<number, number>();
      counts.set(stem, on.set(page, (on.get(page) ?? 0) + 1));
    }
  }
  return counts;
}

/**
 * By how much to weigh each of the pages for the words of a query: the likelihood, as naive Bayes has it, that who asks
 * for the page uses them. A word that nobody used says nothing. The likeliest page has 1.
 */
export function weighLikelihood(asked: AskedCounts, pageCount: number, { words }: Query): number[] {
  const sums = Array.from({ length: pageCount }, () => 0);
  for (const on of asked.values()) for (const [page, count] of on) sums[page] = (sums[page] ?? 0) + count;
  const known = [...new Set(words.flatMap(({ stems }) => stems))].flatMap((stem) => asked.get(stem) ?? []);
  const logs = sums.map((sum, page) =>
    known.reduce((log, on) => log + Math.log(((on.get(page) ?? 0) + unseen) / (sum + unseen * asked.size)), 0),
  );
  const most = Math.max(...logs);
  // Words in a row are no independent witnesses: many say less than their product.
  const share = trust.share * Math.min(1, trust.words / known.length);
  return logs.map((log) => Math.exp(share * (log - most)));
}
