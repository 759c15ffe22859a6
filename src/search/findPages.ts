import { type Engine, listJoined, type Place } from "./engine";
import { findLonger, findRows, findSimilar, findTerm, type Postings, type Row, toRarity } from "./findTerms";
import { type Query, type QueryWord, sayings } from "./readQuery";
import { toStem } from "./tokens";
import { isFunctionWord, listAlike } from "./words";

export interface FoundPage {
  readonly page: number;
  /** How much speaks for the page. */
  readonly score: number;
  /** The same, less what it is unlikely to be asked for in these words. */
  readonly rank: number;
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
  /** Each part of a name that has several. */
  partOf: 0.35,
  /** A longer term, by the share of it that was typed. */
  longer: 0.6,
  /** For each slip. */
  slip: 0.5,
  alike: 0.45,
  /** The rarity of a word that no page has, as a share of the highest. */
  unknown: 0.6,
  coverage: 1.1,
  /** What the weaker of page and section adds to the stronger. */
  second: 0.25,
};

/** What the query adds as a row of words, by how much of a title, an alias or a symbol it is. */
export const rows = {
  query: { whole: 1.5, tail: 1, start: 1.5, begun: 1, part: 0 },
  /** A few words of it, which count by what they say where they are a part of more. */
  phrase: { whole: 0.9, tail: 0.8, start: 0.8, begun: 0, part: 0.7 },
  /** A name in it. */
  name: { whole: 0.9, tail: 0.8, start: 0.7, begun: 0, part: 0 },
};
const longestPhrase = 4;
/** What joins the parts of a name. */
const nameSigns = ["_", ".", "::"];
/** Words that say less are left out beside others. */
const least = 0.1;

interface Tally {
  readonly score: number;
  readonly covered: number;
}
type Tallies = Map<number, Tally>;

/** The pages that a query finds, best first; `likely` weighs what each says as a whole. */
export function findPages(engine: Engine, query: Query, likely: readonly number[]): FoundPage[] {
  const tallies: Tallies = new Map();
  const addRows = (row: string, weigh: (row: Row) => number) => {
    const found = findRows(engine, row);
    const rarity = toRarity(
      engine,
      found.map(({ place }) => place),
    );
    const best = new Map<number, number>();
    for (const each of found) best.set(each.place, Math.max(best.get(each.place) ?? 0, weigh(each)));
    for (const [place, weight] of best) add(tallies, place, { score: weight * rarity, covered: 0 });
  };

  const telling = query.words.filter(({ weight }) => weight > least);
  const words = (telling.length ? telling : query.words).flatMap((word) => readPath(engine, word));
  let whole = 0;
  for (const word of words) {
    const { found, most } = findWord(engine, word, query);
    whole += word.weight * most;
    for (const [place, { score, covered }] of found)
      add(tallies, place, { score: word.weight * score, covered: word.weight * Math.min(covered, most) });
  }
  for (const phrase of listPhrases(query.line)) {
    const mean = toMeanWeight(query, phrase);
    addRows(phrase, ({ kind, weight }) => weight * rows.phrase[kind] * (kind === "part" ? mean : 1));
  }
  for (const { name, share } of listPairs(query)) addRows(name, ({ kind, weight }) => weight * rows.name[kind] * share);
  for (const name of listNames(query)) addRows(name, ({ kind, weight }) => weight * rows.name[kind]);
  for (const line of listWritings(query))
    addRows(line, ({ kind, weight, share }) => weight * rows.query[kind] * (kind === "begun" ? share : 1));
  for (const name of listJoined(query.line)) {
    const { postings = [], rarity = 0 } = findTerm(engine, name) ?? {};
    for (const [place, weight] of postings)
      add(tallies, place, { score: weight * rows.phrase.part * rarity, covered: 0 });
  }
  return rank(engine, tallies, whole, likely);
}

function add(tallies: Tallies, place: number, { score, covered }: Tally) {
  const before = tallies.get(place) ?? { score: 0, covered: 0 };
  tallies.set(place, { score: before.score + score, covered: before.covered + covered });
}

function keepBetter(tallies: Tallies, place: number, { score, covered }: Tally) {
  const before = tallies.get(place) ?? { score: 0, covered: 0 };
  tallies.set(place, { score: Math.max(before.score, score), covered: Math.max(before.covered, covered) });
}

/** The query as it stands, and as a name of several parts is written: `task group`, `taskgroup`, `task_group` … */
function listWritings({ line }: Query): string[] {
  const words = line.map((word) => word.toLowerCase());
  if (!words.length) return [];
  const isName = words.length > 1 && words.length < 4 && words.every((word) => /^[a-z]+$/.test(word));
  return [" ", ...(isName ? ["", ...nameSigns] : [])].map((sign) => words.join(sign));
}

/** The words among others that only code has. */
function listNames({ words }: Query): string[] {
  if (words.length < 2) return [];
  return words.flatMap(({ text, exact }) =>
    /\w(?:[._]|::)\w|[a-z][A-Z]|\w!|[@#]/.test(text) ? exact.slice(0, 2) : [],
  );
}

/** Two neighbours as a name of two parts is written, and how much they say: `asyncio timeout` as `asyncio.timeout`. */
function listPairs(query: Query): { name: string; share: number }[] {
  // Of two words alone that is one of their writings.
  if (query.line.length < 3) return [];
  const pairs = listPhrases(query.line, 2).filter((phrase) => /^[a-z]+ [a-z]+$/.test(phrase));
  return pairs.flatMap((pair) =>
    nameSigns.map((sign) => ({ name: pair.replace(" ", sign), share: toMeanWeight(query, pair) })),
  );
}

/** Neighbouring words of a line. */
function listPhrases(line: readonly string[], longest = longestPhrase): string[] {
  const words = line.map((word) => word.toLowerCase());
  const sizes = Array.from({ length: longest - 1 }, (_, index) => index + 2);
  return sizes.flatMap((size) => words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(" ")));
}

/** Of a path that the pages have, the last name says most, a type before it less, the rest nothing; one that they lack may be made of names that they have. */
function readPath(engine: Engine, word: QueryWord): readonly QueryWord[] {
  const telling = word.segments.filter(({ parts }) => !parts.every(isFunctionWord));
  const [first, last] = [word.segments[0], telling.at(-1) ?? word.segments.at(-1)];
  if (!first || !last) return [word];
  const paths = word.exact.slice(0, 2).filter((term) => term.includes(first.exact[0] as string));
  if (!paths.some((term) => findTerm(engine, term))) {
    const known = telling.filter(({ names, exact }) => {
      const isLike = (name: string) => findLonger(engine, name).length > 0 || findSimilar(engine, name).length > 0;
      return exact.some((term) => findTerm(engine, term)) || names.slice(0, 1).some(isLike);
    });
    return known.length ? known : word.segments;
  }
  const { names, parts } = last;
  const types = telling.filter((each) => each !== last && /^[A-Z]/.test(each.text));
  const heads = types.map((each) => ({ ...each, weight: each.weight * sayings.prefix }));
  return [
    ...heads,
    { ...word, exact: word.exact.filter((term) => term.includes(last.exact[0] as string)), names, parts },
  ];
}

/** What each place says of a word, by the word's best form there, and how much there is to say. */
function findWord(engine: Engine, word: QueryWord, { isProse, line }: Query) {
  const found: Tallies = new Map();
  let most = 0;
  const note = (postings: Postings, share: number, covered: number) => {
    most = Math.max(most, share);
    for (const [place, weight] of postings) keepBetter(found, place, { score: weight * share, covered });
  };
  const take = (term: string, factor: number) => {
    const { postings = [], rarity = 0 } = findTerm(engine, term) ?? {};
    note(postings, rarity * factor, rarity * factor);
  };
  // A guess speaks of the whole word or of none of it; that one guess is rarer than another says nothing.
  const guess = (terms: readonly (readonly [term: string, factor: number])[]) => {
    const guesses = terms.map(([term, factor]) => ({ postings: findTerm(engine, term)?.postings ?? [], factor }));
    const rarity = toRarity(
      engine,
      guesses.flatMap(({ postings }) => postings.map(([place]) => place)),
    );
    for (const { postings, factor } of guesses) note(postings, rarity * factor, Number.POSITIVE_INFINITY);
  };

  for (const term of word.exact) take(term, 1);
  for (const term of word.names) take(term, factors.names);
  for (const term of word.parts) for (const other of listAlike(term)) take(other, factors.alike);
  const stem = toStem(word.names[0] ?? "");
  const parts: Tallies = new Map();
  for (const term of word.parts) {
    const { postings = [], rarity = 0 } = findTerm(engine, term) ?? {};
    const share = rarity * (term === stem ? 1 : factors.partOf);
    for (const [place, weight] of postings) add(parts, place, { score: weight * share, covered: share });
  }
  for (const [place, tally] of parts) {
    most = Math.max(most, tally.covered);
    keepBetter(found, place, tally);
  }

  // What is there as it was typed, or is a word of a question and not its last, is not going to be something else.
  const isTyped = isProse && line.at(-1) !== word.text;
  const known = [...word.exact.slice(0, 2), ...(isTyped ? word.parts : [])];
  if (!known.some((term) => findTerm(engine, term))) {
    word.names.forEach((name, place) => {
      const longer = name.length > (place ? 2 : 1) ? findLonger(engine, name) : [];
      guess(longer.map(([term, share]) => [term, factors.longer * Math.sqrt(share)]));
      if (!longer.length && !findTerm(engine, name))
        guess(findSimilar(engine, name).map(([term, slips]) => [term, factors.slip ** slips]));
    });
  }
  return { found, most: most || factors.unknown * Math.log(1 + engine.pageCount) };
}

function rank({ places }: Engine, tallies: Tallies, whole: number, likely: readonly number[]): FoundPage[] {
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
      const toScore = (own: number) => Math.max(own, best) + factors.second * Math.min(own, best);
      return { page, score: toScore(own), rank: toScore(own * (likely[page] ?? 1)), own, coverage, sections };
    })
    .sort((left, right) => right.rank - left.rank);
}

/** How much the words of a phrase say, on average. */
function toMeanWeight({ words }: Query, phrase: string): number {
  const parts = phrase.split(" ");
  const weigh = (part: string) => words.find(({ text }) => text.toLowerCase() === part)?.weight ?? 1;
  return parts.reduce((sum, part) => sum + weigh(part), 0) / parts.length;
}
