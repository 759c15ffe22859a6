import { splitWords, type Tokens, toTokens } from "./tokens";
import type { IndexedPage, IndexedSection } from "./types";
import { isFunctionWord } from "./words";

/** How surely a term finds a page, by where on the page it stands. */
export const weights = {
  symbol: 10,
  alias: 8,
  title: 8,
  heading: 6,
  said: 5,
  summary: 4,
  ask: 2.5,
  name: 1.5,
  words: 2,
};

/** How surely a part of a word finds what the whole word would. */
const kinds = { exact: 1, names: 0.9, parts: 0.75 };
/** What a second place on the page adds, or a second way in which a term is a part of a word. */
const again = 0.2;
/** A word says less in a long line than alone. */
const thinning = -0.3;
const longestPhrase = 4;

/** The page, or the section of it, that terms are found in. */
export interface Place {
  readonly page: number;
  readonly section?: number;
}

/** The places where a term stands and its weight at each: place, weight, place, weight … */
export type Postings = readonly number[];

export interface Engine {
  readonly places: readonly Place[];
  readonly terms: ReadonlyMap<string, Postings>;
  /** The terms that words can be completed to, or mistaken for. */
  readonly names: readonly string[];
  readonly pageCount: number;
}

/** The terms of a word, and how surely each finds what the word would. */
interface WordTerms extends Pick<Tokens, "exact" | "parts"> {
  readonly shares: readonly (readonly [term: string, share: number])[];
}

/** Indexes the pages and their sections. */
export function makeEngine(pages: readonly IndexedPage[]): Engine {
  const places: Place[] = [];
  const terms = new Map<string, number[]>();
  const known = new Map<string, WordTerms>();

  /** The places come one after the other, so that a term's last place is the only one to look at. */
  const put = (term: string, place: number, weight: number) => {
    const postings = terms.get(term);
    if (!postings) terms.set(term, [place, weight]);
    else if (postings[postings.length - 2] !== place) postings.push(place, weight);
    else postings[postings.length - 1] = join(postings[postings.length - 1] as number, weight);
  };
  const readWord = (word: string): WordTerms => {
    const before = known.get(word);
    if (before) return before;
    const terms = toWordTerms(word);
    known.set(word, terms);
    return terms;
  };
  const putWord = (word: string, place: number, weight: number) => {
    for (const [term, share] of readWord(word).shares) put(term, place, weight * share);
  };
  const putLine = (line: string, place: number, weight: number) => {
    const words = splitWords(line);
    const each = weight * words.length ** thinning;
    for (const word of words) putWord(word, place, each);
    for (const phrase of listPhrases(words)) put(phrase, place, each);
    for (const name of listJoined(words)) put(name, place, each);
    put(toWhole(words), place, weight);
    // What is typed first of a line is as good as the line: `await` of `await x`, `gather` of `asyncio.gather`.
    for (let size = 1; size < Math.min(longestPhrase, words.length); size++)
      put(toWhole(words.slice(0, size)), place, each);
    const [only = "", ...others] = words;
    if (!others.length) for (const term of readWord(only).exact) put(toWhole([term]), place, weight * kinds.names);
  };
  const putText = (text: string, place: number, weight: number) => {
    for (const word of splitWords(text)) for (const term of readWord(word).parts) put(term, place, weight);
  };
  const putWords = (words: string, place: number, weight: number) => {
    for (const word of words.split(",")) {
      if (/^[a-z]+$/.test(word)) put(word, place, weight);
      else if (word.includes(" ")) put(word.toLowerCase(), place, weight);
      else putWord(word, place, weight);
    }
  };
  const putPage = ({ title, aliases, symbols, description, asks, names, sections }: IndexedPage, place: number) => {
    putLine(title, place, weights.title);
    for (const alias of aliases) for (const line of alias.split(", ")) putLine(line, place, weights.alias);
    for (const { symbol } of Object.values(symbols)) putLine(symbol, place, weights.symbol);
    putText(description, place, weights.summary);
    for (const stem of asks.split(",")) put(stem, place, weights.ask);
    for (const list of Object.values(names)) putWords(list, place, weights.name);
    for (const { heading, words } of sections) {
      putText(heading, place, weights.words);
      putWords(words, place, weights.words);
    }
  };
  const putSection = ({ heading, pitfalls, words: list }: IndexedSection, place: number) => {
    const words = splitWords(heading);
    for (const word of words) putWord(word, place, weights.heading * words.length ** thinning);
    put(toWhole(words), place, weights.heading);
    for (const line of pitfalls.flatMap(({ said }) => said)) {
      for (const word of splitWords(line)) putWord(word, place, weights.said);
    }
    putWords(list, place, weights.words);
  };

  pages.forEach((page, index) => {
    putPage(page, places.push({ page: index }) - 1);
    page.sections.forEach((section, at) => {
      if (section.heading) putSection(section, places.push({ page: index, section: at }) - 1);
    });
  });
  const names = [...terms.keys()].filter((term) => term.length > 1 && !/[ -/:-@[-`{-~]/.test(term));
  return { places, terms, names, pageCount: pages.length };
}

/** The better of two weights, and a little for the other. */
function join(left: number, right: number): number {
  return Math.max(left, right) + again * Math.min(left, right);
}

/** Each term of a word, and how surely it finds what the word would. */
function toWordTerms(word: string): WordTerms {
  const { exact, names, parts } = toTokens(word);
  const shares = new Map<string, number>();
  const add = (term: string, share: number) => shares.set(term, join(shares.get(term) ?? 0, share));
  for (const term of parts) add(term, kinds.parts);
  for (const term of names) add(term, kinds.names);
  for (const term of exact) add(term, kinds.exact);
  return { shares: [...shares], exact, parts };
}

/** Neighbouring words of a line, as terms. */
export function listPhrases(words: readonly string[]): string[] {
  const phrases: string[] = [];
  for (let size = 2; size <= Math.min(longestPhrase, words.length); size++) {
    for (let at = 0; at + size <= words.length; at++) {
      phrases.push(
        words
          .slice(at, at + size)
          .join(" ")
          .toLowerCase(),
      );
    }
  }
  return phrases;
}

/** Neighbouring words run together, as some write them: `time out` and `timeout`. */
export function listJoined(words: readonly string[]): string[] {
  return words.slice(1).flatMap((word, place) => {
    const pair = [words[place] as string, word];
    const isName = pair.every((each) => /^[A-Za-z]{2,}$/.test(each) && !isFunctionWord(each.toLowerCase()));
    return isName ? [pair.join("").toLowerCase()] : [];
  });
}

/** A whole line as a term of its own. */
export function toWhole(words: readonly string[]): string {
  return `=${words.join(" ").toLowerCase()}`;
}
