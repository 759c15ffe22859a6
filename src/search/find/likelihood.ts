import { functionWords } from "./english";
import { toStems } from "./forms";
import type { Query } from "./query";

/** For each term, how often it is on each of the numbered things that have it. */
export type Counts = Map<string, Map<number, number>>;

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
        return !functionWords.has(stem) && all > 1 && (own > 1 || own / all >= leastShare);
      })
      .sort(),
  );
}

/** `kettl:3 tea`: each stem once, with how often questions have it. */
export function packStems(stems: readonly string[]): string {
  const counts = [...countAsked([stems])].map(([stem, on]) => [stem, on.get(0) ?? 0] as const);
  return counts.map(([stem, count]) => (count > 1 ? `${stem}:${count}` : stem)).join(" ");
}

export function unpackStems(asked: string): string[] {
  return asked.split(" ").flatMap((each) => {
    const [stem = "", count = 1] = each.split(":");
    return new Array<string>(Number(count)).fill(stem);
  });
}

/** Counts the stems of each page's questions. */
export function countAsked(pages: readonly (readonly string[])[]): Counts {
  const counts: Counts = new Map();
  for (const [page, stems] of pages.entries()) countTerms(counts, page, stems);
  return counts;
}

export function countTerms(counts: Counts, on: number, terms: readonly string[]) {
  for (const term of terms) {
    const those = counts.get(term) ?? new Map<number, number>();
    counts.set(term, those.set(on, (those.get(on) ?? 0) + 1));
  }
}

/**
 * By how much to weigh each of the pages for the words of a query: the likelihood, as naive Bayes has it, that who asks
 * for the page uses them. A word that nobody used says nothing. The likeliest page has 1.
 */
export function weighLikelihood(asked: Counts, pageCount: number, { words }: Query): number[] {
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
