import { findResults } from "../find/results";
import type { Search } from "../find/search";

/** What somebody asked, and the ids of the pages that answer it. */
export interface Asked {
  readonly query: string;
  readonly category: string;
  readonly expect: readonly string[];
}

/**
 * How well queries find what they are after, over all and by category, and those for which no expected page is among
 * the first three. Pages that do not exist are left out, and so are queries without one.
 * Guides are counted among the results of the queries that are after a guide.
 */
export function measureQueries(search: Search, asked: readonly Asked[]) {
  const toId = (path: string) => path.split("/").at(-2) ?? "";
  const kinds = new Map(search.pages.map(({ path, kind }) => [toId(path), kind]));
  const answered = asked
    .map((each) => ({ ...each, expect: each.expect.filter((id) => kinds.has(id)) }))
    .filter(({ expect }) => expect.length)
    .map((each) => {
      const isGuide = each.expect.some((id) => kinds.get(id) === "guide");
      const ids = findResults(search, each.query, []).results.map(({ path }) => toId(path));
      const found = ids.filter((id) => isGuide || kinds.get(id) === "construct");
      /** 0 where nothing that is expected was found. */
      return { ...each, found, place: found.findIndex((id) => each.expect.includes(id)) + 1 };
    });
  const toFigures = (name: string, list: typeof answered) => {
    const share = (value: (place: number) => number) =>
      list.reduce((sum, { place }) => sum + (place ? value(place) : 0), 0) / (list.length || 1);
    return {
      category: name,
      queries: list.length,
      first: share((place) => Number(place === 1)),
      firstThree: share((place) => Number(place <= 3)),
      rank: share((place) => 1 / place),
      empty: list.filter(({ found }) => !found.length).length,
    };
  };
  const categories = [...new Set(answered.map(({ category }) => category))].sort();
  const toCategory = (name: string) =>
    toFigures(
      name,
      answered.filter(({ category }) => category === name),
    );
  return {
    figures: [toFigures("all", answered), ...categories.map(toCategory)],
    missed: answered.filter(({ place }) => !place || place > 3),
  };
}
