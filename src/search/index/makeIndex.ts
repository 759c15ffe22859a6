import { functionWords } from "../find/english";
import { splitWords, toForms, toStems } from "../find/forms";
import { countEach, firstSign } from "../find/search";
import type { Index, IndexedPart, IndexedSection, SearchPage } from "../find/types";

/** A name that a larger share of the pages has says nothing of any of them; where pages are few, one that more have. */
const mostPages = { share: 0.2, few: 5 };
/** CS4014, E0728, TS2801. */
const errorNumber = /\b[A-Z]+\d{3,}\b/g;
/** A word that so small a share of those who use it use for a page says little of the page. */
const leastShare = 0.11;
/** What a long message begins with says what it is. */
const firstSentence = /^.{30,120}?(?:[.;:](?= )|$)|^.{110}\S*/;
/** So many names, which the fewest sections have, stand for the text of a section. */
const mostInSection = 3;

/** Makes of the pages what the browser loads: what finds them, without what many have in common. Runs when the site is built. */
export function makeIndex(pages: readonly SearchPage[]): Index {
  const all = pages.map(({ asked, sections: [top, ...sections] }) => {
    // Of what is above the first heading, only the number of an error says more than the title.
    const names = [...asked.flatMap(listCode), ...(top?.text.match(errorNumber) ?? [])];
    const spoken = { heading: "", anchor: "", text: "", parts: [{ language: "", names, said: [] }] };
    return [...(top ? [{ ...top, text: "" }] : []), ...sections, spoken];
  });
  const listNamed = (sections: SearchPage["sections"]) =>
    sections.flatMap(({ parts }) => parts.flatMap(({ names }) => names));
  const namesOn = countLists(all.map(listNamed));
  const headingOn = countLists(all.map((sections) => sections.flatMap(({ heading }) => heading || [])));
  const codeOn = countLists(all.flat().map(({ text }) => listCode(text)));
  const byRarity = (left: string, right: string) => (codeOn.get(left) ?? 0) - (codeOn.get(right) ?? 0);
  const words = pages.flatMap(listSpoken).flatMap(splitWords);
  const spoken = new Set(words.flatMap((word) => toForms(word).exact));
  const isCommon = (count = 0) => count > Math.max(mostPages.few, pages.length * mostPages.share);
  const indexed = pages.map(({ asked: _, ...page }, index) => {
    const own = all[index] ?? [];
    const programmed = new Set(listNamed(own.slice(0, -1)));
    const symbols = Object.values(page.symbols).map(({ symbol }) => symbol);
    const isTelling = (name: string) =>
      (spoken.has(name.toLowerCase()) || name.includes(" ")) && !isCommon(namesOn.get(name)) && !symbols.includes(name);
    /** The names of a language that were before: a name leads to where it is first. */
    const before = new Set<string>();
    const isNew = (name: string) => !before.has(name) && before.add(name);
    const sections = own.map(({ heading, anchor, text, parts }): IndexedSection => {
      const code = [...new Set(listCode(text))].filter((name) => !programmed.has(name) && !heading.includes(name));
      const packed = parts.map(({ language, names, said }): IndexedPart => {
        const telling = names.filter((name) => isTelling(name) && isNew(`${language} ${name}`));
        return [language, telling.join(), ...said.map((line) => firstSentence.exec(line)?.[0] ?? line)];
      });
      const shown = packed.filter(([, ...own]) => anchor || own.some(Boolean));
      return [heading, anchor, code.sort(byRarity).slice(0, mostInSection).join(" "), ...shown];
    });
    return {
      ...page,
      sections: sections.filter(([heading, , ...own]) => own.some(Boolean) || !isCommon(headingOn.get(heading))),
    };
  });
  return { pages: indexed, asked: packAsked(listAsked(pages.map(({ asked }) => asked))) };
}

/** Writes the index as the browser reads it while it comes: its head, and each page, in a line. */
export function packIndex({ asked, pages }: Index): string {
  return [[asked, pages.length], ...pages].map((each) => `${JSON.stringify(each)}\n`).join("");
}

/** The telling stems of each page's questions, each as often as questions have it. */
export function listAsked(pages: readonly (readonly string[])[]): string[][] {
  const stems = pages.map((lines) => lines.flatMap((line) => [...new Set(toStems(line))]).sort());
  const all = countEach(stems.flat());
  return stems.map((list) => {
    const counts = countEach(list);
    return list.filter((stem) => {
      const [own = 0, sum = 0] = [counts.get(stem), all.get(stem)];
      return !functionWords.has(stem) && sum > 1 && (own > 1 || own / sum >= leastShare);
    });
  });
}

/** Each stem once, in their order, which packs well. */
export function packAsked(pages: readonly (readonly string[])[]): string {
  const signs = new Map<string, string>();
  for (const [page, stems] of pages.entries())
    for (const stem of stems) signs.set(stem, (signs.get(stem) ?? "") + String.fromCharCode(firstSign + page));
  const packed = Array.from(signs, (each) => each.join(" "));
  return packed.sort().join(" ");
}

function countLists(lists: readonly (readonly string[])[]): Map<string, number> {
  return countEach(lists.flatMap((list) => [...new Set(list)]));
}

/** What a page speaks of; what its programs name besides is their furniture. */
function listSpoken({ symbols, aliases, asked, sections }: SearchPage): string[] {
  const code = [...asked, ...sections.map(({ text }) => text)].flatMap(listCode);
  const headings = sections.map(({ heading }) => heading);
  return [...Object.values(symbols).map(({ symbol }) => symbol), ...aliases, ...headings, ...code];
}

/** The code of a text, each name as often as it is there, and the numbers of errors. */
function listCode(text: string): string[] {
  const quoted = text.split("`").filter((_, index) => index % 2);
  const names = quoted.filter((part) => /^[^\s,"]{3,40}$/.test(part) && /[^a-z]/.test(part));
  return [...(text.match(errorNumber) ?? []), ...names];
}
