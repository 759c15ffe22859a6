import type { LanguageId, Status } from "../model";
import { type FoundPage, findPages } from "./findPages";
import { weighLikelihood } from "./likelihood";
import type { Search } from "./makeSearch";
import { matchLine } from "./matchLine";
import { type Query, readQuery } from "./readQuery";
import type { IndexedPage, IndexedSection } from "./types";

/** A page that a query finds. */
export interface Result extends Pick<IndexedPage, "kind" | "path" | "title" | "description"> {
  /** The other name by which it was found. */
  readonly alias?: string;
  /** What on the page matched, best first; the first is where the result leads. */
  readonly lines: readonly ResultLine[];
}

/** A language's name for a construct, or a heading with what was printed under it. */
export interface ResultLine {
  readonly language?: LanguageId;
  readonly symbol?: string;
  readonly status?: Status;
  readonly heading?: string;
  readonly anchor?: string;
  readonly said?: string;
}

const most = { constructs: 8, guides: 2, languages: 2, sections: 2 };
/** A guide speaks of everything; a construct that matches about as well is what was meant. */
const guideShare = 0.7;
/** What scores less, for a word that one page alone has, matches by accident. */
const floor = 1.4;
/** So much of a query makes it a line that was printed, and so many words at least make such a line known. */
const quoted = 0.7;
const leastQuoted = 3;
/** So much of a name makes it the name. */
const leastNamed = 0.45;
/** Fewer letters than this cannot score as much. */
const fewLetters = 6;

/** The constructs and guides that a text finds, best first. Of equal languages the first of `languages` is shown. */
export function findResults(
  { pages, asked, engine }: Search,
  text: string,
  languages: readonly LanguageId[],
): Result[] {
  const query = readQuery(text);
  const least = floor * Math.log(1 + pages.length) * Math.min(1, text.trim().length / fewLetters);
  const left = { construct: most.constructs, guide: most.guides };
  const toRank = ({ page, rank }: FoundPage) => (pages[page]?.kind === "guide" ? rank * guideShare : rank);
  return findPages(engine, query, weighLikelihood(asked, pages.length, query))
    .filter(({ score }) => score >= least)
    .sort((first, second) => toRank(second) - toRank(first))
    .map((found) => ({ found, page: pages[found.page] as IndexedPage }))
    .filter(({ page }) => left[page.kind]-- > 0)
    .map(({ found, page }) => toResult(page, found, query, languages));
}

/** Where a result, or a line of it, leads; a line opens its language. */
export function toHref({ path }: Pick<Result, "path">, line: ResultLine | undefined): string {
  const langs = line?.language ? `?langs=${line.language}` : "";
  return path + langs + (line?.anchor ? `#${line.anchor}` : "");
}

function toResult(page: IndexedPage, found: FoundPage, query: Query, languages: readonly LanguageId[]): Result {
  const { kind, path, title, description } = page;
  const symbols = toSymbolLines(page, query, languages);
  const sections = toSectionLines(page, found, query);
  const isSection = sections.some(({ isQuoted, leads }) => leads || (isQuoted && query.isProse));
  const headings = sections.map(({ line }) => line);
  const named = Math.max(matchLine(query, title), ...symbols.map(({ symbol }) => matchLine(query, symbol ?? "")), 0.5);
  const alias = page.aliases
    .flatMap((line) => line.split(", "))
    .map((line) => ({ line, share: matchLine(query, line) }))
    .sort((left, right) => right.share - left.share)[0];
  return {
    kind,
    path,
    title,
    description,
    alias: alias && alias.share > named ? alias.line : undefined,
    lines: isSection ? [...headings, ...symbols] : [...symbols, ...headings],
  };
}

/** The names that matched, each with its language. */
function toSymbolLines(page: IndexedPage, query: Query, languages: readonly LanguageId[]): ResultLine[] {
  const toOrder = (id: LanguageId) => languages.indexOf(id) + (languages.includes(id) ? 0 : languages.length + 1);
  const lines = Object.entries(page.symbols).map(([language, { symbol, status }]) => {
    const own = { line: { language, symbol, status } as ResultLine, share: matchLine(query, symbol) };
    if (own.share > 0.9 || query.isProse) return own;
    const others = (page.names[language] ?? "")
      .split(",")
      .map((name) => ({ name, share: matchLine(query, name) * 0.95 }));
    const best = others.reduce((left, right) => (right.share > left.share ? right : left), { name: "", share: 0 });
    return best.share > own.share ? { line: { language, symbol: best.name }, share: best.share } : own;
  });
  const top = Math.max(...lines.map(({ share }) => share));
  return lines
    .filter(({ line, share }) => line.language === query.language || (share > 0.45 && share > top * 0.85))
    .sort(
      (left, right) =>
        right.share - left.share || toOrder(left.line.language as string) - toOrder(right.line.language as string),
    )
    .sort(
      (left, right) => Number(right.line.language === query.language) - Number(left.line.language === query.language),
    )
    .slice(0, most.languages)
    .map(({ line }) => line);
}

/** Whether a text has most of a printed line, with other words around it or with names of the reader's own in it. */
function isWithin(line: string, { line: text }: Query): boolean {
  const words = readQuery(line);
  const telling = words.words.filter(({ weight }) => weight > 0.9).length;
  return telling >= leastQuoted && matchLine(words, text.join(" ")) > quoted;
}

/** The headings that speak of what was asked, and of each pitfall there the printed line that comes nearest. */
function toSectionLines(page: IndexedPage, { own, sections }: FoundPage, query: Query) {
  // Who names a language is not after the error of another.
  const isAsked = ({ language }: ResultLine) => !query.language || language === query.language;
  const isMessage = !query.isProse || query.words.filter(({ weight }) => weight > 0.2).length > 1;
  return sections
    .map(({ section, score, coverage }) => {
      const [heading, anchor, code, ...pitfalls] = page.sections[section] as IndexedSection;
      const best = pitfalls
        .flatMap(([language, ...said]) => said.map((line) => ({ language, line, share: matchLine(query, line) })))
        .sort((left, right) => right.share - left.share)[0];
      const share = best?.share ?? 0;
      // Parts of a name stand in many places; a heading is told where it has the name, or most of it.
      const named = query.isProse || Math.max(share, matchLine(query, heading), matchLine(query, code)) > leastNamed;
      const only = pitfalls.length === 1 ? pitfalls[0]?.[0] : undefined;
      const line: ResultLine =
        best && share > 0.4
          ? { heading, anchor, language: best.language, said: best.line }
          : { heading, anchor, language: only };
      return {
        line,
        isQuoted: (share > quoted || isWithin(best?.line ?? "", query)) && isMessage && isAsked(line),
        isTelling: named && coverage > 0.5 && score > own * 0.5,
        leads: score > own && isAsked(line),
      };
    })
    .filter(({ isQuoted, isTelling }) => isQuoted || isTelling)
    .sort((left, right) => Number(right.isQuoted) - Number(left.isQuoted))
    .slice(0, most.sections);
}
