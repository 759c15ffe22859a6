import { languages, reference } from "../../languages";
import type { Status } from "../../model/construct";
import type { LanguageId } from "../../model/language";
import { isAbout } from "./about";
import { type FoundLine, type FoundPage, findPages, quoted, type Reader } from "./pages";
import { findPlace } from "./place";
import { type Query, type QueryWord, readQuery } from "./query";
import type { Kind, Search } from "./search";
import { sure } from "./terms";
import type { IndexedPage } from "./types";

export type Found = ReturnType<typeof findResults>;
export type Result = ReturnType<typeof toResult>;

/** A language's name for a construct, or a heading with what was printed under it. */
export interface ResultLine {
  readonly language?: LanguageId;
  readonly symbol?: string;
  readonly status?: Status;
  /** True where the name is the page's subject, and not only in its programs. */
  readonly isSubject?: boolean;
  /** The name of the subject in the reader's other language. */
  readonly other?: ResultLine;
  readonly heading?: string;
  readonly anchor?: string;
  readonly said?: string;
}

const most = { construct: 8, guide: 2, nearest: 3, languages: 2, sections: 2 };
/** What scores less matches by accident; a query of few letters cannot score as much. */
const floor = { score: 12, letters: 6 };
/** A line is shown that has so much of the query, and of the lines of languages one that has so much of the best. */
const shown = { share: 0.45, ofBest: 0.85 };

/** The constructs and guides that a text finds for a reader of languages: of the one they know and the one they learn. */
export function findResults(search: Search, text: string, reader: Reader) {
  const query = readQuery(text);
  const least = floor.score * Math.min(1, text.trim().length / floor.letters);
  const left = { construct: most.construct, guide: most.guide };
  const found = findPages(search, query, reader).filter(({ score }) => score >= least);
  const results = found.filter(({ page }) => left[page.kind]-- > 0).map((each) => toResult(each, query, reader));
  const isNearest = results.length > 0 && !found.slice(0, most.nearest).some((each) => isAbout(each, query, search));
  // Where no page is about the query, what was found is the nearest that there is.
  return { query, results: isNearest ? results.slice(0, most.nearest) : results, isNearest };
}

/** Where a result, or a line of it, leads; a line opens its language, or all that are named, and maybe a page beneath. */
export function toHref({ path }: Pick<Result, "path">, line: ResultLine | undefined, opened = line?.language): string {
  const { anchor = "" } = line ?? {};
  const isPage = anchor.endsWith("/");
  return path + (isPage ? anchor : "") + (opened ? `?langs=${opened}` : "") + (anchor && !isPage ? `#${anchor}` : "");
}

function toResult(each: FoundPage, query: Query, reader: Reader) {
  const { page, lines } = each;
  const symbols = toSymbolLines(each, query, reader);
  const place = findPlace(each, query);
  const headings = toSectionLines(each, query, reader, place);
  const [heading] = headings;
  // Who names a language is not after the error of another.
  const isAsked = !query.language || !heading?.language || heading.language === query.language;
  const isSaid = heading?.said && !symbols.length && !query.isPlain;
  const leadsToSection = isAsked && heading && (place === heading.anchor || isSaid);
  const found = leadsToSection ? [...headings, ...symbols] : [...symbols, ...headings];
  const shareOf = (...kinds: Kind[]) => findBest(lines, kinds)?.share ?? 0;
  const alias = findBest(lines, ["alias"]);
  const isThere = (word: QueryWord) => lines.some(({ words }) => (words.get(word) ?? 0) >= sure.part);
  return {
    ...page,
    /** What a reader sees first of it. */
    shows: leadsToSection ? "heading" : symbols[0]?.isSubject && !query.isProse ? "name" : "title",
    /** The other name by which it was found. */
    alias: alias && alias.share > Math.max(shareOf("title", "symbol"), 0.5) ? alias.text : undefined,
    /** What on the page matched, best first. */
    lines: found,
    /** Where it leads: without, to the beginning of the page. */
    opens: leadsToSection || symbols.length ? found[0] : undefined,
    /** The names of its subject in the reader's languages. */
    pair: toSubject(page, reader[0] ?? reference.id, reader),
    words: query.words.filter(isThere).map(({ text }) => text),
  };
}

function findBest(lines: readonly FoundLine[], kinds: readonly Kind[]): FoundLine | undefined {
  return lines.filter(({ kind }) => kinds.includes(kind)).sort((left, right) => right.share - left.share)[0];
}

/** A language's name for a page's subject, and that of the reader's other language: of the one that the reader learns. */
function toSubject({ symbols }: IndexedPage, language: LanguageId, reader: Reader): ResultLine | undefined {
  const own = symbols[language];
  const [known = reference.id, learnt = known] = reader;
  const second = language === learnt ? known : learnt;
  const other = second === language ? undefined : symbols[second];
  return own && { language, ...own, isSubject: true, other: other && { language: second, ...other, isSubject: true } };
}

/** The names that matched, each language's best; the language that the query names has one in any case. */
function toSymbolLines({ page, lines }: FoundPage, query: Query, reader: Reader): ResultLine[] {
  const kinds: readonly Kind[] = query.isProse ? ["symbol"] : ["symbol", "name"];
  const isPlain = query.words.every(({ core, name }) => core === name);
  const order = new Set([query.language ?? "", ...reader, ...languages.map(({ id }) => id)]);
  const named = [...order].flatMap((language) => {
    const own = page.symbols[language];
    if (!own) return [];
    const those = lines.filter((line) => line.language === language);
    const { text: symbol, share } = findBest(those, kinds) ?? { text: own.symbol, share: 0 };
    const isMeant = language === query.language || symbol.toLowerCase() === query.line.join(" ").toLowerCase();
    // Plain words are of no language: the names stand in the order in which the reader reads.
    const from = query.isPlain && !query.language && reader.includes(language) ? reader[0] : language;
    const line = symbol === own.symbol ? toSubject(page, from ?? language, reader) : { language, symbol };
    // Of plain words a name has one by accident.
    const least = isPlain && query.line.length > 1 && symbol !== own.symbol ? quoted : shown.share;
    return line && (isMeant || (share > least && !isForeign(language, query, reader)))
      ? [{ line, share, rank: share + Number(isMeant) }]
      : [];
  });
  const top = Math.max(...named.map(({ share }) => share));
  const best = named.filter(({ rank }) => rank > top * shown.ofBest).sort((left, right) => right.rank - left.rank);
  return [...new Map(best.map(({ line }) => [line.language, line])).values()].slice(0, most.languages);
}

/** Who asks in plain words is not after a language beside their two. */
function isForeign(language: LanguageId | undefined, query: Query, reader: Reader): boolean {
  return !!language && query.isPlain && language !== query.language && reader.length > 0 && !reader.includes(language);
}

/** The headings under which lines matched, first that of the place, each with the printed line that matched best. */
function toSectionLines({ lines }: FoundPage, query: Query, reader: Reader, place?: string): ResultLine[] {
  const anchors = new Set([place, ...lines.map(({ section }) => section?.[1])]);
  const found = [...anchors].flatMap((anchor) => {
    const there = lines.filter(({ section }) => section && section[1] === anchor);
    const matched = there.filter(({ share, kind }) => share > shown.share && kind !== "name");
    const [best] = matched.length || anchor !== place ? matched : there;
    if (!best?.section) return [];
    const [heading, , , ...parts] = best.section;
    const said = matched.find(({ kind }) => kind === "said");
    const only = parts.length === 1 ? parts[0]?.[0] : undefined;
    const name = there.find(({ kind, share }) => kind === "name" && share > quoted);
    const language = said?.language ?? only ?? name?.language ?? query.language;
    return isForeign(language, query, reader) ? [] : [{ heading, anchor, language, said: said?.text }];
  });
  return found.slice(0, most.sections);
}
