import { splitWords, toForms } from "../find/forms";
import { listAsked } from "../find/likelihood";
import type { IndexedPage, SearchPage } from "../find/types";

/** A name that a larger share of the pages has says nothing of any of them; where pages are few, one that more have. */
const mostPages = { share: 0.2, few: 5 };
/** CS4014, E0728, TS2801. */
const errorNumber = /\b[A-Z]+\d{3,}\b/g;
/** So many names stand for the text of a section. */
const mostInSection = 3;

/** Makes of the pages what the browser loads: what finds them, without what many have in common. Runs when the site is built. */
export function makeIndex(pages: readonly SearchPage[]): IndexedPage[] {
  const stems = listAsked(pages.map(({ asked }) => asked));
  const named = pages.map(({ names, asked }) => ({ ...names, asked: asked.flatMap(listCode) }));
  const namesOn = countOn(named.map((names) => Object.values(names).flat()));
  const sections = pages.flatMap(({ sections }) => sections.map(({ text }) => listCode(text)));
  const codeOn = countOn(sections);
  const spoken = new Set(
    pages
      .flatMap(listSpoken)
      .flatMap(splitWords)
      .flatMap((word) => toForms(word).exact),
  );
  return pages.map((page, index) => {
    const symbols = new Set(Object.values(page.symbols).map(({ symbol }) => symbol));
    const isTelling = (name: string) =>
      (spoken.has(name.toLowerCase()) || name.includes(" ")) &&
      (namesOn.get(name) ?? 0) <= Math.max(mostPages.few, pages.length * mostPages.share) &&
      !symbols.has(name);
    const names = Object.entries(named[index] ?? {}).map(([of, list]) => [
      of,
      [...new Set(list.filter(isTelling))].join(),
    ]);
    const known = new Set(Object.values(page.names).flat());
    return {
      ...page,
      names: Object.fromEntries(names),
      asked: packStems(stems[index] ?? []),
      sections: page.sections
        .map(({ heading, anchor, text, pitfalls }) => {
          const code = pickCode(listCode(text), known, codeOn, sections.length);
          return [
            heading,
            anchor,
            code.join(" "),
            ...pitfalls.map(({ language, said }) => [language, ...said] as const),
          ] as const;
        })
        .filter(([, , code, ...pitfalls]) => code || pitfalls.length || page.kind === "guide"),
    };
  });
}

/** What a page speaks of; what its programs name besides is their furniture. */
function listSpoken({ symbols, aliases, asked, sections }: SearchPage): string[] {
  return [
    ...Object.values(symbols).map(({ symbol }) => symbol),
    ...aliases,
    ...asked.flatMap(listCode),
    ...sections.flatMap(({ heading, text }) => [heading, ...listCode(text)]),
  ];
}

/** The code of a text, each name as often as it stands there, and the numbers of errors. */
function listCode(text: string): string[] {
  return [...(text.match(errorNumber) ?? []), ...listQuoted(text)];
}

function listQuoted(text: string): string[] {
  return text.split("`").filter((part, index) => index % 2 && /^[^\s,"]{3,40}$/.test(part) && /[^a-z]/.test(part));
}

/** The names that stand here often and elsewhere seldom. */
function pickCode(names: readonly string[], known: ReadonlySet<string>, on: ReadonlyMap<string, number>, all: number) {
  const counts = new Map<string, number>();
  for (const name of names) if (!known.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weigh = ([name, count]: [string, number]) =>
    count * Math.log(all / (on.get(name) ?? 1)) * (name.match(errorNumber) ? 2 : 1);
  return [...counts]
    .sort((left, right) => weigh(right) - weigh(left))
    .slice(0, mostInSection)
    .map(([name]) => name);
}

/** On how many of the lists each item stands. */
function countOn(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The stems that are there once, twice and so on; each list with a blank between. */
function packStems(stems: readonly string[]): string[] {
  const lists: string[][] = [];
  for (const stem of new Set(stems)) {
    const count = stems.filter((each) => each === stem).length;
    for (let at = lists.length; at < count; at++) lists.push([]);
    lists[count - 1]?.push(stem);
  }
  return lists.map((list) => list.join(" "));
}
