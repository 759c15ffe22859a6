import { splitWords, type Tokens, toStems, toTokens } from "./tokens";
import type { IndexedPage, IndexedSection } from "./types";

/** What a term's place says of how well it finds its page. */
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

const kinds = { exact: 1, names: 0.9, parts: 0.75 };
const again = 0.1;
const longestPhrase = 4;

/** The page, or the section of it, that terms are found in. */
export interface Place {
  readonly page: number;
  readonly section?: number;
}

export interface Engine {
  readonly places: readonly Place[];
  /** How much each term says for each place, by the place's index. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The terms that words can be completed to, in order. */
  readonly sorted: readonly string[];
  readonly pageCount: number;
  /** How rare each term is, once that has been asked. */
  readonly rarities: Map<string, number>;
}

/** Indexes the pages and their sections. */
export function makeEngine(pages: readonly IndexedPage[]): Engine {
  const places: Place[] = [];
  const terms = new Map<string, Map<number, number>>();
  const known = new Map<string, Tokens>();

  const put = (term: string, place: number, weight: number) => {
    const postings = terms.get(term);
    if (!postings) return void terms.set(term, new Map([[place, weight]]));
    const before = postings.get(place) ?? 0;
    // The best place that a term has counts; each further one counts a little.
    postings.set(place, Math.max(before, weight) + again * Math.min(before, weight));
  };
  const putWord = (word: string, place: number, weight: number) => {
    let tokens = known.get(word);
    if (!tokens) known.set(word, (tokens = toTokens(word)));
    for (const term of tokens.parts) put(term, place, weight * kinds.parts);
    for (const term of tokens.names) put(term, place, weight * kinds.names);
    for (const term of tokens.exact) put(term, place, weight * kinds.exact);
  };
  const putLine = (line: string, place: number, weight: number) => {
    const words = splitWords(line);
    // A word says less in a long line than alone.
    const each = weight * words.length ** -0.3;
    for (const word of words) putWord(word, place, each);
    for (const phrase of listPhrases(words)) put(phrase, place, each);
    for (const name of listJoined(words)) put(name, place, each);
    put(toWhole(words), place, weight);
  };
  const putWords = (words: string, place: number, weight: number) => {
    for (const word of words.split(",")) {
      if (/^[a-z]+$/.test(word)) put(word, place, weight);
      else if (word.includes(" ")) put(word.toLowerCase(), place, weight);
      else putWord(word, place, weight);
    }
  };
  const putSection = ({ heading, pitfalls, words }: IndexedSection, place: number) => {
    putLine(heading, place, weights.heading);
    for (const { said } of pitfalls)
      for (const line of said) for (const word of splitWords(line)) putWord(word, place, weights.said);
    putWords(words, place, weights.words);
  };

  pages.forEach((page, index) => {
    const own = places.push({ page: index }) - 1;
    putLine(page.title, own, weights.title);
    for (const alias of page.aliases) for (const line of alias.split(", ")) putLine(line, own, weights.alias);
    for (const { symbol } of Object.values(page.symbols)) putLine(symbol, own, weights.symbol);
    for (const stem of toStems(page.description)) put(stem, own, weights.summary);
    for (const ask of page.asks) for (const stem of toStems(ask)) put(stem, own, weights.ask);
    for (const names of Object.values(page.names)) putWords(names, own, weights.name);
    page.sections.forEach((section, at) => {
      for (const stem of toStems(section.heading)) put(stem, own, weights.words);
      putWords(section.words, own, weights.words);
      if (section.heading) putSection(section, places.push({ page: index, section: at }) - 1);
    });
  });
  return {
    places,
    terms,
    pageCount: pages.length,
    rarities: new Map(),
    sorted: [...terms.keys()].filter((term) => /^[\p{L}\p{N}]{2,}$/u.test(term)).sort(),
  };
}

/** Neighbouring words of a line, as terms. */
export function listPhrases(words: readonly string[]): string[] {
  const phrases: string[] = [];
  for (let size = 2; size <= Math.min(longestPhrase, words.length); size++) {
    for (let at = 0; at + size <= words.length; at++)
      phrases.push(
        words
          .slice(at, at + size)
          .join(" ")
          .toLowerCase(),
      );
  }
  return phrases;
}

/** Neighbouring words run together, as some write them: `time out` and `timeout`. */
export function listJoined(words: readonly string[]): string[] {
  return words.slice(1).flatMap((word, place) => {
    const pair = [words[place] as string, word];
    return pair.every((each) => /^[A-Za-z]{2,}$/.test(each)) ? [pair.join("").toLowerCase()] : [];
  });
}

/** A whole line as a term of its own. */
export function toWhole(words: readonly string[]): string {
  return `=${words.join(" ").toLowerCase()}`;
}
