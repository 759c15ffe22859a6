import { findResults } from "../find/results";
import type { Search } from "../find/search";

/** What somebody asked, and the ids of the pages that answer it. */
export interface Asked {
  readonly query: string;
  readonly category: string;
  readonly expect: readonly string[];
}

export type Figures = ReturnType<typeof toFigures>;

/** A query with what it found, best first, and at which place what it is after; 0 where that was not found. */
interface Answered extends Asked {
  readonly found: readonly string[];
  readonly place: number;
}

/**
 * How well queries find what they are after, over all and by category, and those for which no expected page is among
 * the first three. Pages that do not exist are left out, and so are queries without one.
 * Guides are counted among the results of the queries that are after a guide.
 */
export function measureQueries(search: Search, asked: readonly Asked[]) {
  const toId = (path: string) => path.split("/").at(-2) ?? "";
  const kinds = new Map(search.pages.map(({ path, kind }) => [toId(path), kind]));
  const answered = asked.flatMap((each): Answered[] => {
    const expect = each.expect.filter((id) => kinds.has(id));
    if (!expect.length) return [];
    const isGuide = expect.some((id) => kinds.get(id) === "guide");
    const ids = findResults(search, each.query, []).results.map(({ path }) => toId(path));
    const found = ids.filter((id) => isGuide || kinds.get(id) === "construct");
    return [{ ...each, expect, found, place: found.findIndex((id) => expect.includes(id)) + 1 }];
  });
  const categories = [...new Set(answered.map(({ category }) => category))].sort();
  const listOf = (name: string) => answered.filter(({ category }) => category === name);
  return {
    figures: [toFigures("all", answered), ...categories.map((name) => toFigures(name, listOf(name)))],
    missed: answered.filter(({ place }) => !place || place > 3),
  };
}

function toFigures(category: string, list: readonly Answered[]) {
  const share = (value: (place: number) => number) =>
    list.reduce((sum, { place }) => sum + (place ? value(place) : 0), 0) / (list.length || 1);
  return {
    category,
    queries: list.length,
    /** The share of queries for which an expected page comes first, or among the first three. */
    first: share((place) => Number(place === 1)),
    firstThree: share((place) => Number(place <= 3)),
    /** The mean of 1 / its place. */
    rank: share((place) => 1 / place),
    empty: list.filter(({ found }) => !found.length).length,
  };
}
