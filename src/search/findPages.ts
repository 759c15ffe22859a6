import { type Engine, listJoined, listPhrases, type Place, type Postings, toWhole } from "./engine";
import { findLonger, findSimilar } from "./findTerms";
import type { Query, QueryWord } from "./readQuery";
import { listAlike } from "./words";

export interface FoundPage {
  readonly page: number;
  readonly score: number;
  /** What the page as a whole adds to the score; the rest comes from its sections. */
  readonly own: number;
  /** The share of the query that the page speaks of. */
  readonly coverage: number;
  /** The sections that speak of it, best first. */
  readonly sections: readonly FoundSection[];
}

export interface FoundSection {
  readonly section: number;
  readonly score: number;
  readonly coverage: number;
}

/** How much a term counts that is not the word itself; tuned on the queries of `npm run bench:search`. */
export const factors = {
  names: 0.8,
  parts: 1,
  /** A part of a name that has several. */
  partOf: 0.25,
  /** A longer term, by the share of it that was typed. */
  longer: 0.5,
  /** For each slip. */
  slip: 0.5,
  alike: 0.45,
  /** Words in a row, as they stand on the page. */
  phrase: 0.7,
  /** A line of the page, all of it. */
  whole: 1.5,
  /** The rarity of a word that no page has, as a share of the highest. */
  unknown: 0.6,
  coverage: 1.1,
  /** What the weaker of page and section adds to the stronger. */
  second: 0.25,
};

interface Tally {
  score: number;
  covered: number;
}

/** The pages that a query finds, best first. */
export function findPages(engine: Engine, query: Query): FoundPage[] {
  const tallies = new Map<number, Tally>();
  const add = (place: number, score: number, covered: number) => {
    const tally = tallies.get(place);
    if (!tally) return void tallies.set(place, { score, covered });
    tally.score += score;
    tally.covered += covered;
  };
  const addTerm = (term: string, factor: number) => {
    const postings = engine.terms.get(term);
    if (!postings) return;
    const rarity = toRarity(engine, postings);
    for (let at = 0; at < postings.length; at += 2)
      add(postings[at] as number, (postings[at + 1] as number) * factor * rarity, 0);
  };

  let whole = 0;
  for (const word of query.words.flatMap((word) => splitUnknown(engine, word))) {
    const { found, most } = findWord(engine, word, query);
    whole += word.weight * most;
    for (const [place, { score, covered }] of found)
      add(place, word.weight * score, word.weight * Math.min(covered, most));
  }
  for (const phrase of listPhrases(query.line)) addTerm(phrase, factors.phrase * toMeanWeight(query, phrase));
  for (const name of listJoined(query.line)) addTerm(name, factors.phrase);
  addTerm(toWhole(query.line), factors.whole);
  return rank(engine, tallies, whole);
}

/** A name that nobody has written so may still be made of names that somebody has. */
function splitUnknown({ terms }: Engine, word: QueryWord): readonly QueryWord[] {
  const isKnown = word.exact.slice(0, 2).some((term) => terms.has(term));
  return isKnown || !word.segments.length ? [word] : word.segments;
}

/** What each place says of a word, by the word's best form there, and how much there is to say. */
function findWord(engine: Engine, word: QueryWord, { isProse, line }: Query) {
  const found = new Map<number, Tally>();
  let most = 0;
  const take = (term: string, factor: number, isGuess?: "guess") => {
    const postings = engine.terms.get(term);
    if (!postings) return;
    const rarity = toRarity(engine, postings) * factor;
    most = Math.max(most, rarity);
    // A guess speaks of the whole word or of none of it; that another guess is rarer says nothing.
    const covered = isGuess ? Number.POSITIVE_INFINITY : rarity;
    for (let at = 0; at < postings.length; at += 2) {
      const place = postings[at] as number;
      const score = (postings[at + 1] as number) * rarity;
      const before = found.get(place);
      if (!before) found.set(place, { score, covered });
      else {
        before.score = Math.max(before.score, score);
        before.covered = Math.max(before.covered, covered);
      }
    }
  };

  for (const term of word.exact) take(term, 1);
  for (const term of word.names) take(term, factors.names);
  for (const term of word.parts) {
    take(term, word.parts.length > 1 ? factors.partOf : factors.parts);
    for (const other of listAlike(term)) take(other, factors.alike);
  }
  const isKnown = word.parts.some((part) => engine.terms.has(part));
  const isGuessed = !isProse || !isKnown || line.at(-1) === word.text;
  word.names.forEach((name, place) => {
    if (isGuessed && name.length > (place ? 2 : 1))
      for (const [term, share] of findLonger(engine, name)) take(term, factors.longer * Math.sqrt(share), "guess");
    if (!engine.terms.has(name))
      for (const [term, slips] of findSimilar(engine, name)) take(term, factors.slip ** slips, "guess");
  });
  return { found, most: most || factors.unknown * Math.log(1 + engine.pageCount) };
}

function rank({ places }: Engine, tallies: ReadonlyMap<number, Tally>, whole: number): FoundPage[] {
  const pages = new Map<number, { own: number; coverage: number; sections: FoundSection[] }>();
  for (const [place, { score, covered }] of tallies) {
    const { page, section } = places[place] as Place;
    const entry = pages.get(page) ?? { own: 0, coverage: 0, sections: [] };
    pages.set(page, entry);
    const coverage = whole ? Math.min(1, covered / whole) : 0;
    const value = score * coverage ** factors.coverage;
    if (section === undefined) entry.own = value;
    else entry.sections.push({ section, score: value, coverage });
    entry.coverage = Math.max(entry.coverage, coverage);
  }
  return [...pages]
    .map(([page, { own, coverage, sections }]) => {
      sections.sort((left, right) => right.score - left.score);
      const best = sections[0]?.score ?? 0;
      const score = Math.max(own, best) + factors.second * Math.min(own, best);
      return { page, score, own, coverage, sections };
    })
    .sort((left, right) => right.score - left.score);
}

/** How much the words of a phrase say, on average. */
function toMeanWeight({ words }: Query, phrase: string): number {
  const parts = phrase.split(" ");
  const weigh = (part: string) => words.find(({ text }) => text.toLowerCase() === part)?.weight ?? 1;
  return parts.reduce((sum, part) => sum + weigh(part), 0) / parts.length;
}

const rarities = new WeakMap<Postings, number>();

/** High for a term that few pages have. */
function toRarity({ places, pageCount }: Engine, postings: Postings): number {
  const known = rarities.get(postings);
  if (known !== undefined) return known;
  let pages = 0;
  let last = -1;
  for (let at = 0; at < postings.length; at += 2) {
    const { page } = places[postings[at] as number] as Place;
    if (page !== last) pages++;
    last = page;
  }
  const rarity = Math.log(1 + pageCount / pages);
  rarities.set(postings, rarity);
  return rarity;
}
