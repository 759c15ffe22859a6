import { findResults } from "../find/results";
import type { Search } from "../find/search";

/** What somebody asked, and the ids of the pages that answer it. */
export interface Asked {
  readonly query: string;
  readonly category: string;
  readonly expect: readonly string[];
}

/**
 * How well queries find the pages they are after, of those that exist, and those that do not among the first three.
 * Guides are counted among the results of the queries that are after a guide.
 */
export function measureQueries(search: Search, asked: readonly Asked[]) {
  const toId = (path: string) => path.split("/").at(-2) ?? "";
  const kinds = new Map(search.pages.map(({ path, kind }) => [toId(path), kind]));
  const ranked = asked.map((each) => {
    const expect = each.expect.filter((id) => kinds.has(id));
    const isGuide = expect.some((id) => kinds.get(id) === "guide");
    const ids = findResults(search, each.query, []).results.map(({ path }) => toId(path));
    const found = ids.filter((id) => isGuide || kinds.get(id) === "construct");
    return { ...each, expect, found, place: found.findIndex((id) => expect.includes(id)) + 1 || Infinity };
  });
  const answered = ranked.filter(({ expect }) => expect.length);
  const categories = ["all", ...[...new Set(answered.map(({ category }) => category))].sort()];
  const figures = categories.map((name) => {
    const list = answered.filter(({ category }) => name === "all" || name === category);
    const share = (value: (place: number) => number) =>
      list.reduce((sum, { place }) => sum + value(place), 0) / (list.length || 1);
    return {
      category: name,
      queries: list.length,
      first: share((place) => Number(place === 1)),
      firstThree: share((place) => Number(place <= 3)),
      rank: share((place) => 1 / place),
      empty: list.filter(({ found }) => !found.length).length,
    };
  });
  return { figures, missed: answered.filter(({ place }) => place > 3) };
}
