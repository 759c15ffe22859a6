import { splitWords, toForms } from "../find/forms";
import { countEach } from "../find/search";
import type { IndexedPage, SearchPage } from "../find/types";
import { packAsked } from "./packAsked";

/** A name that a larger share of the pages has says nothing of any of them; where pages are few, one that more have. */
const mostPages = { share: 0.2, few: 5 };
/** CS4014, E0728, TS2801. */
const errorNumber = /\b[A-Z]+\d{3,}\b/g;
/** So many names stand for the text of a section. */
const mostInSection = 3;

/** Makes of the pages what the browser loads: what finds them, without what many have in common. Runs when the site is built. */
export function makeIndex(pages: readonly SearchPage[]): IndexedPage[] {
  const packed = packAsked(pages.map(({ asked }) => asked));
  const named = pages.map(({ names, asked }) => ({ ...names, asked: asked.flatMap(listCode) }));
  const namesOn = countLists(named.map((names) => Object.values(names).flat()));
  const sections = pages.flatMap(({ sections }) => sections.map(({ text }) => listCode(text)));
  const codeOn = countLists(sections);
  const words = pages.flatMap(listSpoken).flatMap(splitWords);
  const spoken = new Set(words.flatMap((word) => toForms(word).exact));
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
      asked: packed[index] ?? "",
      sections: page.sections
        .map(({ heading, anchor, text, pitfalls }) => {
          const code = pickCode(listCode(text), known, codeOn, sections.length);
          return [heading, anchor, code.join(" "), ...pitfalls] as const;
        })
        .filter(([, , code, ...pitfalls]) => code || pitfalls.length || page.kind === "guide"),
    };
  });
}

/** How many of the lists each name is in. */
function countLists(lists: readonly (readonly string[])[]): Map<string, number> {
  return countEach(lists.flatMap((list) => [...new Set(list)]));
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
  const quoted = text.split("`").filter((_, index) => index % 2);
  const names = quoted.filter((part) => /^[^\s,"]{3,40}$/.test(part) && /[^a-z]/.test(part));
  return [...(text.match(errorNumber) ?? []), ...names];
}

/** The names that stand here often and elsewhere seldom. */
function pickCode(
  names: readonly string[],
  known: ReadonlySet<string>,
  on: ReadonlyMap<string, number>,
  all: number,
): string[] {
  const weigh = (name: string) => names.filter((each) => each === name).length * Math.log(all / (on.get(name) ?? 1));
  return [...new Set(names)]
    .filter((name) => !known.has(name))
    .sort((left, right) => weigh(right) - weigh(left))
    .slice(0, mostInSection);
}
