import { weighLikelihood } from "./likelihood";
import type { Query, QueryWord } from "./query";
import { countEach, type Line, type Search, weights } from "./search";
import { listTerms } from "./terms";
import type { IndexedPage } from "./types";

/** A page that a query finds, and what on it matched. */
export interface FoundPage {
  readonly page: IndexedPage;
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
  /** The words of the query that the line has, and how surely. */
  readonly words: ReadonlyMap<QueryWord, number>;
}

/** How much a term counts by how often it is in a line, how long the line is, and how rare the term. */
const bm25 = { k: 0.774, d: 0.548, rarity: 0.282 };
/** How much the second best line of a kind adds. */
const second = 0.104;
/** How much of the query a line and a page speak of: the exponents by which that counts. */
const coverage = { line: 0.508, page: 0.673 };
/** A line with so much of a query surely has it. */
const quoted = 0.9;
/** A guide speaks of everything; a construct that matches about as well is what was meant, if not the word itself. */
const guideShare = { definition: 4, else: 0.7 };

/** The pages that a query finds, best first: each is as good as its best line of each kind. */
export function findPages(search: Search, query: Query): FoundPage[] {
  const { pages } = search;
  if (!query.words.length) return [];
  const likely = weighLikelihood(search, query);
  const guide = query.isDefinition ? guideShare.definition : guideShare.else;
  const found = new Map<number, FoundLine[]>();
  for (const each of findLines(search, query)) {
    found.set(each.line.page, [...(found.get(each.line.page) ?? []), each]);
  }
  return [...found]
    .map(([number, lines]) => {
      const page = pages[number] as IndexedPage;
      const covered = toShare(query, (word) => Number(lines.some(({ words }) => words.has(word))));
      const share = (page.kind === "guide" ? guide : 1) * covered ** coverage.page;
      const score = share * sumKinds(lines);
      lines.sort((left, right) => right.score - left.score);
      const [best] = lines;
      // What has all of a message was printed there, whatever else people ask the page for.
      const isQuoted = best?.line.kind === "said" && best.share > quoted;
      return { page, score, rank: isQuoted ? score : score * (likely[number] ?? 1), coverage: covered, lines };
    })
    .sort((left, right) => right.rank - left.rank);
}

function findLines(search: Search, query: Query): FoundLine[] {
  const { pages, lines, postings } = search;
  const mean = lines.reduce((sum, { length }) => sum + length, 0) / lines.length;
  const hits = new Map<number, { score: number; words: Map<QueryWord, number> }>();
  for (const [term, { weight, of }] of listTerms(query, search)) {
    const counts = countEach(postings.get(term) ?? []);
    const on = new Set([...counts.keys()].map((number) => lines[number]?.page));
    const idf = Math.log(1 + (lines.length - counts.size + 0.5) / (counts.size + 0.5));
    const value = weight * idf * Math.log(1 + pages.length / on.size) ** bm25.rarity;
    for (const [number, count] of counts) {
      const long = (lines[number] as Line).length / mean;
      const hit = hits.get(number) ?? { score: 0, words: new Map() };
      hits.set(number, hit);
      hit.score += value * (bm25.d + (count * (bm25.k + 1)) / (count + bm25.k * long));
      for (const [word, grade] of of) hit.words.set(word, Math.max(hit.words.get(word) ?? 0, grade));
    }
  }
  return [...hits].map(([number, { score, words }]) => {
    const line = lines[number] as Line;
    const covered = toShare(query, (word) => Number(words.has(word)));
    const share = toShare(query, (word) => words.get(word) ?? 0);
    return { line, words, share, score: weights[line.kind] * score * covered ** coverage.line };
  });
}

/** The share of the query that its words make up, each as surely as it is there, from 0 to 1. */
function toShare({ words }: Query, toGrade: (word: QueryWord) => number): number {
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  return words.reduce((sum, word) => sum + word.weight * toGrade(word), 0) / all;
}

function sumKinds(lines: readonly FoundLine[]): number {
  const kinds = new Map<string, number>();
  for (const { line, score } of lines) {
    const before = kinds.get(line.kind) ?? 0;
    kinds.set(line.kind, Math.max(before, score) + second * Math.min(before, score));
  }
  return [...kinds.values()].reduce((sum, score) => sum + score, 0);
}
