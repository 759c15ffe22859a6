import { packAsked } from "./asked";
import { splitWords, toTokens } from "./tokens";
import type { IndexedPage, SearchIndex, SearchPage } from "./types";

/** A name that stands on more pages than this says nothing of any of them. */
const mostPages = 5;
/** CS4014, E0728, TS2801. */
const errorNumber = /\b[A-Z]+\d{3,}\b/g;
/** So many names stand for the text of a section. */
const mostInSection = 4;

/** Makes of the pages what the browser loads; runs when the site is built. */
export function makeIndex(pages: readonly SearchPage[]): SearchIndex {
  return { pages: condensePages(pages), asked: packAsked(pages.map(({ asked }) => asked)) };
}

/** Keeps of the pages what finds them, and drops what many have in common. */
function condensePages(pages: readonly SearchPage[]): IndexedPage[] {
  const named = pages.map(({ names, asked }) => ({ ...names, asked: asked.flatMap(listCode) }));
  const namesOn = countOn(named.map((names) => Object.values(names).flat()));
  const sections = pages.flatMap(({ sections }) => sections.map(({ text }) => listCode(text)));
  const codeOn = countOn(sections);
  const spoken = new Set(
    pages
      .flatMap(listSpoken)
      .flatMap(splitWords)
      .flatMap((word) => toTokens(word).exact),
  );
  return pages.map(({ asked: _, ...page }, index) => {
    const symbols = new Set(Object.values(page.symbols).map(({ symbol }) => symbol));
    const isTelling = (name: string) =>
      (spoken.has(name.toLowerCase()) || name.includes(" ")) &&
      (namesOn.get(name) ?? 0) <= mostPages &&
      !symbols.has(name);
    const names = Object.entries(named[index] ?? {}).map(([of, list]) => [
      of,
      [...new Set(list.filter(isTelling))].join(),
    ]);
    const known = new Set(Object.values(page.names).flat());
    return {
      ...page,
      names: Object.fromEntries(names),
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
        .filter(([, , code, ...pitfalls]) => code || pitfalls.length),
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
