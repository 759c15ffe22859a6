import { type Engine, listJoined, listPhrases, toWhole } from "./engine";
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
  readonly sections: readonly { readonly section: number; readonly score: number; readonly coverage: number }[];
}

export const W = {
  name: 0.8,
  part: 1,
  partOf: 0.25,
  prefix: 0.3,
  slip: 0.5,
  alike: 0.45,
  unknown: 0.6,
  phrase: 0.7,
  whole: 1.5,
  coverage: 1.1,
  second: 0.25,
  floor: 0,
};
for (const pair of (globalThis.process?.env.W ?? "").split(",")) {
  const [k, v] = pair.split("=");
  if (v) (W as any)[k as string] = Number(v);
}

interface Tally {
  score: number;
  covered: number;
}

/** The pages that a query finds, best first. */
export function findPages(engine: Engine, query: Query): FoundPage[] {
  const tallies = new Map<number, Tally>();
  let whole = 0;
  const tally = (place: number, score: number, covered: number) => {
    const entry = tallies.get(place);
    if (!entry) tallies.set(place, { score, covered });
    else {
      entry.score += score;
      entry.covered += covered;
    }
  };
  // A name that nobody has written so may still be made of names that somebody has.
  const isKnown = ({ exact }: QueryWord) => exact.slice(0, 2).some((term) => engine.terms.has(term));
  const words = query.words.flatMap((word) => (word.segments.length && !isKnown(word) ? word.segments : [word]));
  for (const word of words) {
    const { found, most } = findWord(engine, word, query);
    whole += word.weight * most;
    for (const [place, { score, covered }] of found) tally(place, word.weight * score, word.weight * covered);
  }
  const add = (term: string, factor: number) => {
    const postings = engine.terms.get(term);
    if (!postings) return;
    const rarity = toRarity(engine, term);
    for (const [place, weight] of postings) tally(place, weight * factor * rarity, 0);
  };
  const weightOf = new Map(query.words.map(({ text, weight }) => [text.toLowerCase(), weight]));
  for (const phrase of listPhrases(query.line)) {
    const parts = phrase.split(" ");
    add(phrase, (W.phrase * parts.reduce((sum, part) => sum + (weightOf.get(part) ?? 1), 0)) / parts.length);
  }
  for (const name of listJoined(query.line)) add(name, W.phrase);
  add(toWhole(query.line), W.whole);
  return rank(engine, tallies, whole);
}

function rank(engine: Engine, tallies: ReadonlyMap<number, Tally>, whole: number): FoundPage[] {
  const pages = new Map<
    number,
    { own: number; coverage: number; sections: { section: number; score: number; coverage: number }[] }
  >();
  for (const [id, { score, covered }] of tallies) {
    const { page, section } = engine.places[id] as Engine["places"][number];
    const entry = pages.get(page) ?? { own: 0, coverage: 0, sections: [] };
    const coverage = whole ? Math.min(1, covered / whole) : 0;
    const value = score * coverage ** W.coverage;
    if (section === undefined) entry.own = value;
    else entry.sections.push({ section, score: value, coverage });
    entry.coverage = Math.max(entry.coverage, coverage);
    pages.set(page, entry);
  }
  return [...pages]
    .map(([page, { own, coverage, sections }]) => {
      sections.sort((left, right) => right.score - left.score);
      const best = sections[0]?.score ?? 0;
      return { page, score: Math.max(own, best) + W.second * Math.min(own, best), own, coverage, sections };
    })
    .filter(({ coverage }) => coverage > W.floor)
    .sort((left, right) => right.score - left.score);
}

/** What each place says of a word, by the word's best form there, and how much there is to say. */
function findWord(
  engine: Engine,
  word: QueryWord,
  { isProse, line }: Query,
): { found: Map<number, Tally>; most: number } {
  const found = new Map<number, Tally>();
  let most = 0;
  const take = (term: string, factor: number) => {
    const postings = engine.terms.get(term);
    if (!postings) return;
    const rarity = toRarity(engine, term) * factor;
    if (rarity > most) most = rarity;
    for (const [place, weight] of postings) {
      const score = weight * rarity;
      const before = found.get(place);
      if (!before) found.set(place, { score, covered: rarity });
      else {
        if (before.score < score) before.score = score;
        if (before.covered < rarity) before.covered = rarity;
      }
    }
  };
  for (const term of word.exact) take(term, 1);
  for (const term of word.names) take(term, W.name);
  for (const term of word.parts) {
    take(term, word.parts.length > 1 ? W.partOf : W.part);
    for (const other of listAlike(term)) take(other, W.alike);
  }
  const isLast = line.at(-1) === word.text;
  const isKnown = word.parts.some((part) => engine.terms.has(part));
  for (const [place, name] of word.names.entries()) {
    if (name.length > (place ? 2 : 1) && (!isProse || isLast || !isKnown)) {
      for (const [term, share] of findLonger(engine, name)) take(term, W.prefix * share ** 0.5);
    }
    if (!engine.terms.has(name)) for (const [term, slips] of findSimilar(engine, name)) take(term, W.slip ** slips);
  }
  return { found, most: most || W.unknown * Math.log(1 + engine.pageCount) };
}

/** High for a term that few pages have. */
function toRarity(engine: Engine, term: string): number {
  const known = engine.rarities.get(term);
  if (known !== undefined) return known;
  const pages = new Set([...(engine.terms.get(term)?.keys() ?? [])].map((place) => engine.places[place]?.page));
  const rarity = Math.log(1 + engine.pageCount / pages.size);
  engine.rarities.set(term, rarity);
  return rarity;
}
