import type { LanguageId } from "../../model/language";
import { weighLikelihood } from "./likelihood";
import type { Query, QueryWord } from "./query";
import { countEach, type Kind, type Line, type Search, weights } from "./search";
import { listTerms } from "./terms";

/** A page that a query finds, with what on it matched, best first. */
export type FoundPage = ReturnType<typeof findPages>[number];

export type FoundLine = ReturnType<typeof findLines>[number];
/** The languages that a reader has chosen: first the one they know, then the one they learn. */
export type Reader = readonly LanguageId[];

/** How much a term counts by how often it is in a line, how long the line is, and how rare the term. */
const bm25 = { k: 0.774, d: 0.548, rarity: 0.282 };
/** How much the second best line of a kind adds. */
const second = 0.1;
/** How much of the query a line and a page speak of: the exponents by which that counts. */
const coverage = { line: 0.508, page: 0.673 };
/** A line with so much of a query surely has it. */
export const quoted = 0.9;
/** A guide speaks of everything; a construct that matches about as well is what was meant, if not the word itself. */
const guideShare = { meant: 4, else: 0.7 };
/** Names of the reader's languages go before equal ones of others, and leave those of the same page uncounted. */
const foreign = { share: 0.85, kinds: new Set<Kind>(["symbol", "name"]) };

/** The pages that a query finds, best first: each is as good as its best line of each kind. */
export function findPages(search: Search, query: Query, reader: Reader) {
  if (!query.words.length) return [];
  const likely = weighLikelihood(search, query);
  const guide = query.isForGuide ? guideShare.meant : guideShare.else;
  const found = search.pages.map((page) => ({ page, lines: [] as FoundLine[] }));
  for (const line of findLines(search, query, reader)) found[line.page]?.lines.push(line);
  return found
    .map(({ page, lines }, number) => {
      const [best] = lines.sort((left, right) => right.score - left.score);
      const covered = toShare(query, (word) => Number(lines.some(({ words }) => words.has(word))));
      const share = (page.kind === "guide" ? guide : 1) * covered ** coverage.page;
      const isOwn = lines.some((line) => !line.isForeign && foreign.kinds.has(line.kind) && line.share > quoted);
      const score = share * sumKinds(isOwn ? lines.filter(({ isForeign }) => !isForeign) : lines);
      // What has all of a message was printed there, whatever else people ask the page for.
      const isQuoted = best?.kind === "said" && best.share > quoted;
      // It is placed lower where who asks for the page would use other words.
      return { page, score, rank: isQuoted ? score : score * (likely[number] ?? 1), lines };
    })
    .filter(({ lines }) => lines.length)
    .sort((left, right) => right.rank - left.rank);
}

function findLines(search: Search, query: Query, reader: Reader) {
  const { pages, lines } = search;
  const mean = lines.reduce((sum, { length }) => sum + length, 0) / lines.length;
  const hits = new Map<number, { score: number; words: Map<QueryWord, number> }>();
  for (const { lines: having, weight, of } of listTerms(query, search)) {
    const counts = countEach(having);
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
    const { page, kind, text, section, language } = lines[number] as Line;
    const covered = toShare(query, (word) => Number(words.has(word)));
    const share = toShare(query, (word) => words.get(word) ?? 0);
    const isForeign = reader.length > 0 && foreign.kinds.has(kind) && !reader.includes(language ?? "");
    const weight = weights[kind] * (isForeign ? foreign.share : 1);
    // The words with how surely the line has them, and the share of the query that it surely has, from 0 to 1.
    const worth = weight * score * covered ** coverage.line;
    return { page, kind, text, section, language, words, share, isForeign, score: worth };
  });
}

/** The share of the query that its words make up, each as surely as it is there, from 0 to 1. */
export function toShare({ words }: Pick<Query, "words">, toGrade: (word: QueryWord) => number): number {
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  return words.reduce((sum, word) => sum + word.weight * toGrade(word), 0) / all;
}

/** Of lines of a kind, best first, the others add little. */
function sumKinds(lines: readonly FoundLine[]): number {
  const isFirst = ({ kind }: FoundLine, at: number) => lines.findIndex((line) => line.kind === kind) === at;
  return lines.reduce((sum, line, at) => sum + line.score * (isFirst(line, at) ? 1 : second), 0);
}
