import { weighLikelihood } from "./likelihood";
import { type Line, weights } from "./lines";
import type { Query, QueryWord } from "./query";
import type { Search } from "./search";
import { listTerms } from "./terms";

/** A page that a query finds, and what on it matched. */
export interface FoundPage {
  readonly page: number;
  /** How well it matches, whatever other pages do. */
  readonly score: number;
  /** The score by which it is placed: less where who asks for the page would use other words. */
  readonly rank: number;
  /** The share of the query that the page speaks of. */
  readonly coverage: number;
  /** Best first. */
  readonly lines: readonly FoundLine[];
}

export interface FoundLine {
  readonly line: Line;
  readonly score: number;
  /** How much of the query the line surely has, from 0 to 1. */
  readonly share: number;
}

/** How much a term counts by how often it is in a line, how long the line is, and how rare the term. */
export const bm25 = { k: 0.774, b: 0.96, d: 0.548, rarity: 0.282 };
/** How much the second best line of a kind adds. */
export const weaker = { second: 0.104 };
/** How much of the query a line and a page speak of: the exponents by which that counts. */
export const coverage = { line: 0.508, page: 0.673 };
/** A line with so much of a query surely has it. */
const quoted = 0.9;
/** A guide speaks of everything; a construct that matches about as well is what was meant, if not the word itself. */
export const guideShare = { definition: 4, else: 0.7 };

/** The pages that a query finds, best first: each is as good as its best line of each kind. */
export function findPages(search: Search, query: Query): FoundPage[] {
  const { pages, asked } = search;
  if (!query.words.length) return [];
  const likely = weighLikelihood(asked, pages.length, query);
  const guide = query.isDefinition ? guideShare.definition : guideShare.else;
  const found = new Map<number, (FoundLine & Hit)[]>();
  for (const each of findLines(search, query)) {
    const lines = found.get(each.line.page);
    if (lines) lines.push(each);
    else found.set(each.line.page, [each]);
  }
  return [...found]
    .map(([page, lines]) => {
      const covered = toCovered(query, new Set(lines.flatMap(({ words }) => [...words.keys()])));
      const share = (pages[page]?.kind === "guide" ? guide : 1) * covered ** coverage.page;
      // A line that has all of a message was printed there, whatever else people ask the page for.
      const weigh = (line: FoundLine) =>
        line.share > quoted && line.line.section !== undefined ? line.score : line.score * (likely[page] ?? 1);
      const score = share * sumKinds(lines, (line) => line.score);
      lines.sort((left, right) => right.score - left.score);
      return { page, score, rank: share * sumKinds(lines, weigh), coverage: covered, lines };
    })
    .sort((left, right) => right.rank - left.rank);
}

interface Hit {
  score: number;
  /** The words of the query that the line has, and how surely. */
  readonly words: Map<QueryWord, number>;
}

function findLines({ lines, pages }: Search, query: Query): (FoundLine & Hit)[] {
  const { list, lengths, postings } = lines;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const hits = new Map<number, Hit>();
  for (const [term, { weight, of }] of listTerms(query, lines)) {
    const posting = postings.get(term);
    if (!posting) continue;
    const counts = new Map<number, number>();
    for (const number of posting) counts.set(number, (counts.get(number) ?? 0) + 1);
    const on = new Set(posting.map((number) => list[number]?.page));
    const idf = Math.log(1 + (list.length - counts.size + 0.5) / (counts.size + 0.5));
    const value = weight * idf * Math.log(1 + pages.length / on.size) ** bm25.rarity;
    for (const [number, count] of counts) {
      const long = 1 - bm25.b + (bm25.b * (lengths[number] as number)) / mean;
      const hit = hits.get(number) ?? { score: 0, words: new Map() };
      hits.set(number, hit);
      hit.score += value * (bm25.d + (count * (bm25.k + 1)) / (count + bm25.k * long));
      for (const [word, grade] of of) hit.words.set(word, Math.max(hit.words.get(word) ?? 0, grade));
    }
  }
  return [...hits].map(([number, { score, words }]) => {
    const line = list[number] as Line;
    const covered = toCovered(query, new Set(words.keys()));
    const share = toCovered(query, words);
    return { line, words, share, score: weights[line.kind] * score * covered ** coverage.line };
  });
}

/** The share of the query that words make up, from 0 to 1; less where a line has them less surely. */
function toCovered({ words }: Query, has: ReadonlySet<QueryWord> | ReadonlyMap<QueryWord, number>): number {
  let sum = 0;
  let covered = 0;
  for (const word of words) {
    sum += word.weight;
    if (has.has(word)) covered += word.weight * ("get" in has ? (has.get(word) as number) : 1);
  }
  return sum ? covered / sum : 0;
}

function sumKinds(lines: readonly FoundLine[], weigh: (line: FoundLine) => number): number {
  const kinds = new Map<string, number>();
  for (const found of lines) {
    const before = kinds.get(found.line.kind) ?? 0;
    const score = weigh(found);
    kinds.set(found.line.kind, Math.max(before, score) + weaker.second * Math.min(before, score));
  }
  return [...kinds.values()].reduce((sum, score) => sum + score, 0);
}
