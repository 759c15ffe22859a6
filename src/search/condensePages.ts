import { toStems } from "./tokens";
import type { IndexedPage, SearchPage } from "./types";
import { isFunctionWord } from "./words";

/** A name that stands on more pages than this says nothing of any of them. */
const mostPages = 5;
/** So many words stand for the text of a section. */
const mostWords = 5;

/** Keeps of the pages what finds them, and drops what many have in common; runs when the site is built. */
export function condensePages(pages: readonly SearchPage[]): IndexedPage[] {
  const namesOn = countOn(pages.map(({ names }) => Object.values(names).flat()));
  const sections = pages.flatMap((page) => page.sections.map(({ text }) => listWords(text)));
  const wordsOn = countOn(sections);
  return pages.map((page) => {
    const { title, description, aliases, sections: own } = page;
    const said = new Set([title, description, ...aliases].flatMap(toStems));
    const asks = [...new Set(page.asks.flatMap(toStems))].filter((stem) => !said.has(stem) && !isFunctionWord(stem));
    for (const stem of own.flatMap(({ heading }) => toStems(heading))) said.add(stem);
    for (const name of Object.values(page.names).flat()) said.add(name);
    const symbols = new Set(Object.values(page.symbols).map(({ symbol }) => symbol));
    const isTelling = (name: string) => (namesOn.get(name) ?? 0) <= mostPages && !symbols.has(name);
    const names = Object.entries(page.names).map(([language, list]) => [language, list.filter(isTelling).join()]);
    return {
      ...page,
      asks: asks.join(" "),
      names: Object.fromEntries(names),
      sections: own
        .map(({ text, ...section }) => {
          const printed = section.pitfalls.flatMap((pitfall) => pitfall.said.flatMap(toStems));
          const words = pickWords(listWords(text), new Set([...said, ...printed]), wordsOn, sections.length);
          const pitfalls = section.pitfalls.map(({ language, said }) => [language, ...said] as const);
          return [section.heading, section.anchor, words.join(" "), ...pitfalls] as const;
        })
        .filter(([, , words, ...pitfalls]) => words || pitfalls.length),
    };
  });
}

/** The stems and the code of a text, each as often as it stands there. */
function listWords(text: string): string[] {
  return text.split("`").flatMap((part, index) => {
    if (index % 2) return /^[^\s,"]{3,40}$/.test(part) ? [part] : [];
    return toStems(part).filter((stem) => stem.length > 2 && !/^\d/.test(stem) && !isFunctionWord(stem));
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
