import { functionWords } from "../find/english";
import { toStems } from "../find/forms";
import { countEach } from "../find/search";

/** A word that so small a share of those who use it use for a page says little of the page. */
const leastShare = 0.1;

/** The telling stems of each page's questions, with how many of the questions have them: `kettl:3 tea`. */
export function packAsked(pages: readonly (readonly string[])[]): string[] {
  const stems = pages.map((lines) => lines.flatMap((line) => [...new Set(toStems(line))]));
  const all = countEach(stems.flat());
  const isTelling = ([stem, own]: [string, number]) => {
    const sum = all.get(stem) ?? 0;
    return !functionWords.has(stem) && sum > 1 && (own > 1 || own / sum >= leastShare);
  };
  return stems.map((list) =>
    [...countEach(list.sort())]
      .filter(isTelling)
      .map(([stem, count]) => (count > 1 ? `${stem}:${count}` : stem))
      .join(" "),
  );
}
