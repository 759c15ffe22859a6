import { toStems } from "./tokens";
import type { IndexedPage, SearchPage, SearchSection } from "./types";
import { isFunctionWord } from "./words";

/** A name that stands on more pages than this says nothing of any of them. */
const mostPages = 5;
/** So many words stand for the text of a section. */
const mostWords = Number(process.env.MW ?? 12);

/** Keeps of the pages what finds them, and drops what many have in common; runs when the site is built. */
export function condensePages(pages: readonly SearchPage[]): IndexedPage[] {
  const namesOn = countOn(pages.map(({ names }) => Object.values(names).flat()));
  const sections = pages.flatMap((page) => page.sections.map(listWords));
  const wordsOn = countOn(sections);
  return pages.map((page) => {
    const said = new Set(
      [
        page.title,
        page.description,
        ...page.aliases,
        ...page.asks,
        ...page.sections.map(({ heading }) => heading),
      ].flatMap(toStems),
    );
    const isKnown = new Set(Object.values(page.symbols).map(({ symbol }) => symbol));
    const names = Object.entries(page.names).map(([language, list]) => [
      language,
      list.filter((name) => (namesOn.get(name) ?? 0) <= mostPages && !isKnown.has(name)).join(),
    ]);
    return {
      ...page,
      names: Object.fromEntries(names),
      sections: page.sections
        .map((section) => ({
          heading: section.heading,
          anchor: section.anchor,
          pitfalls: section.pitfalls,
          words: pickWords(listWords(section), said, wordsOn, sections.length).join(),
        }))
        .filter(({ words, pitfalls }) => words || pitfalls.length),
    };
  });
}

/** The stems and the code of a text, each as often as it stands there. */
function listWords({ text }: SearchSection): string[] {
  return text.split("`").flatMap((part, index) => {
    if (index % 2) return /^[^\s,"]{3,40}$/.test(part) ? [part] : [];
    return toStems(part).filter((stem) => stem.length > 2 && !isFunctionWord(stem));
  });
}

/** The words that stand here often and elsewhere seldom. */
function pickWords(
  words: readonly string[],
  said: ReadonlySet<string>,
  wordsOn: ReadonlyMap<string, number>,
  all: number,
) {
  const counts = new Map<string, number>();
  for (const word of words) if (!said.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = ([word, count]: [string, number]) => count * Math.log(all / (wordsOn.get(word) ?? 1));
  return [...counts]
    .sort((left, right) => weigh(right) - weigh(left))
    .slice(0, mostWords)
    .map(([word]) => word);
}

/** On how many of the lists each item stands. */
function countOn(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
