import { toStems } from "./tokens";
import type { AskedWords } from "./types";
import { isFunctionWord } from "./words";

/** For each stem, how many questions of each page have it. */
export type AskedCounts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A word that so small a share of those who use it use for a page says little of the page. */
const leastShare = 0.1;
/** The letter that stands for the first page. */
const first = "A".charCodeAt(0);

/** Counts the words of the pages' questions; runs when the site is built. */
export function packAsked(pages: readonly (readonly string[])[]): AskedWords {
  const counts = new Map<string, Map<number, number>>();
  pages.forEach((lines, page) => {
    for (const stem of lines.flatMap((line) => [...new Set(toStems(line))])) {
      const on = counts.get(stem) ?? new Map<number, number>();
      counts.set(stem, on.set(page, (on.get(page) ?? 0) + 1));
    }
  });
  const packed = [...counts]
    .filter(([stem]) => !isFunctionWord(stem))
    .map(([stem, on]) => {
      const all = [...on.values()].reduce((sum, count) => sum + count, 0);
      const telling = [...on].filter(([, count]) => all > 1 && (count > 1 || count / all >= leastShare));
      return [stem, telling.map(([page, count]) => String.fromCharCode(first + page).repeat(count)).join("")] as const;
    })
    .filter(([, letters]) => letters)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return { stems: packed.map(([stem]) => stem).join(" "), pages: packed.map(([, letters]) => letters).join(" ") };
}

export function unpackAsked({ stems, pages }: AskedWords): AskedCounts {
  const letters = pages.split(" ");
  return new Map(
    stems.split(" ").map((stem, index) => {
      const on = new Map<number, number>();
      for (const letter of letters[index] ?? "") {
        const page = letter.charCodeAt(0) - first;
        on.set(page, (on.get(page) ?? 0) + 1);
      }
      return [stem, on] as const;
    }),
  );
}
