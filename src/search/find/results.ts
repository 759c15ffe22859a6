import type { Status } from "../../model/construct";
import type { LanguageId } from "../../model/language";
import { type FoundLine, type FoundPage, findPages } from "./pages";
import { type Query, readQuery } from "./query";
import type { Kind, Search } from "./search";
import type { IndexedPage, IndexedSection } from "./types";

export interface Found {
  readonly query: Query;
  /** Best first. */
  readonly results: readonly Result[];
  /** True where no page is about the query: what was found is the nearest that there is. */
  readonly isNearest: boolean;
}

/** A page that a query finds. */
export interface Result extends IndexedPage {
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

const most = { construct: 8, guide: 2, languages: 2, sections: 2 };
/** What scores less matches by accident; a query of few letters cannot score as much. */
const floor = { score: 12, letters: 6 };
/** No page is about a query of which the best say so little, or so small a share. */
const leastAbout = { score: 46, coverage: 0.55 };
/** A line is shown that has so much of the query, and of the lines of languages one that has so much of the best. */
const shown = { share: 0.45, ofBest: 0.85 };

/** The constructs and guides that a text finds. Of equal languages the first of `languages` is shown. */
export function findResults(search: Search, text: string, languages: readonly LanguageId[]): Found {
  const query = readQuery(text);
  const scale = Math.min(1, text.trim().length / floor.letters);
  const left = { construct: most.construct, guide: most.guide };
  const found = findPages(search, query).filter(({ score }) => score >= floor.score * scale);
  const results = found.filter(({ page }) => left[page.kind]-- > 0).map((each) => toResult(each, query, languages));
  const isAbout = ({ score, coverage }: FoundPage) =>
    score >= leastAbout.score * scale && coverage >= leastAbout.coverage;
  return { query, results, isNearest: results.length > 0 && !found.slice(0, 3).some(isAbout) };
}

/** Where a result, or a line of it, leads; a line opens its language. */
export function toHref({ path }: Pick<Result, "path">, line: ResultLine | undefined): string {
  const langs = line?.language ? `?langs=${line.language}` : "";
  return path + langs + (line?.anchor ? `#${line.anchor}` : "");
}

function toResult({ page, lines }: FoundPage, query: Query, languages: readonly LanguageId[]): Result {
  const symbols = toSymbolLines(page, lines, query, languages);
  const headings = toSectionLines(page, lines);
  const [best] = lines;
  const [heading] = headings;
  // Who names a language is not after the error of another.
  const isAsked = !query.language || !heading?.language || heading.language === query.language;
  const leadsToSection = best?.line.section !== undefined && heading && isAsked;
  const alias = findBest(lines, ["alias"]);
  const named = Math.max(findBest(lines, ["title", "symbol"])?.share ?? 0, 0.5);
  return {
    ...page,
    alias: alias && alias.share > named ? alias.line.text : undefined,
    lines: leadsToSection ? [...headings, ...symbols] : [...symbols, ...headings],
  };
}

function findBest(lines: readonly FoundLine[], kinds: readonly Kind[]): FoundLine | undefined {
  const those = lines.filter(({ line }) => kinds.includes(line.kind));
  return those.sort((left, right) => right.share - left.share)[0];
}

/** The names that matched, each language's best; the language that the query names has one in any case. */
function toSymbolLines(page: IndexedPage, lines: readonly FoundLine[], query: Query, languages: readonly LanguageId[]) {
  const kinds: readonly Kind[] = query.isProse ? ["symbol"] : ["symbol", "name"];
  const toOrder = ({ language = "" }: ResultLine) =>
    language === query.language ? -1 : languages.includes(language) ? languages.indexOf(language) : languages.length;
  const named = Object.entries(page.symbols).flatMap(([language, own]) => {
    const best = findBest(
      lines.filter(({ line }) => line.language === language),
      kinds,
    );
    const { text: symbol, status } = best?.line ?? { text: own.symbol, status: own.status };
    const isMeant = language === query.language || symbol.toLowerCase() === query.line.join(" ").toLowerCase();
    const share = best?.share ?? 0;
    return isMeant || share > shown.share ? [{ line: { language, symbol, status }, share, isMeant }] : [];
  });
  const top = Math.max(...named.map(({ share }) => share));
  return named
    .filter(({ share, isMeant }) => isMeant || share > top * shown.ofBest)
    .sort(
      (left, right) =>
        Number(right.isMeant) - Number(left.isMeant) ||
        right.share - left.share ||
        toOrder(left.line) - toOrder(right.line),
    )
    .slice(0, most.languages)
    .map(({ line }) => line);
}

/** The headings under which lines matched, each with the printed line that matched best. */
function toSectionLines({ sections }: IndexedPage, lines: readonly FoundLine[]): ResultLine[] {
  // What is above the first heading has none to show.
  const matched = lines.filter(({ line, share }) => share > shown.share && sections[line.section ?? -1]?.[0]);
  const numbers = [...new Set(matched.map(({ line }) => line.section as number))].slice(0, most.sections);
  return numbers.map((section) => {
    const [heading, anchor, , ...pitfalls] = sections[section] as IndexedSection;
    const said = matched.find(({ line }) => line.section === section && line.kind === "said")?.line;
    const only = pitfalls.length === 1 ? pitfalls[0]?.[0] : undefined;
    return { heading, anchor, language: said?.language ?? only, said: said?.text };
  });
}
