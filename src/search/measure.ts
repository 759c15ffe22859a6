import { findResults } from "./findResults";
import type { Search } from "./makeSearch";

/** What somebody asked, and the ids of the pages that answer it. */
export interface Asked {
  readonly query: string;
  readonly category: string;
  readonly expect: readonly string[];
}

export interface Figures {
  readonly category: string;
  readonly queries: number;
  /** The share of queries for which an expected construct comes first, or among the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** The mean of 1 / its place. */
  readonly rank: number;
  readonly empty: number;
}

export interface Measured {
  /** Over all queries, then by category. */
  readonly figures: readonly Figures[];
  /** The queries for which no expected construct is among the first three. */
  readonly missed: readonly {
    readonly query: string;
    readonly expect: readonly string[];
    readonly found: readonly string[];
  }[];
}

/** How well queries find what they are after; pages that do not exist are left out, and so are queries without one. */
export function measureQueries(search: Search, asked: readonly Asked[]): Measured {
  const ids = search.pages.filter(({ kind }) => kind === "construct").map(({ path }) => toId(path));
  const answered = asked
    .map(({ expect, ...rest }) => ({ ...rest, expect: expect.filter((id) => ids.includes(id)) }))
    .filter(({ expect }) => expect.length)
    .map((each) => {
      const results = findResults(search, each.query, []);
      const found = results.filter(({ kind }) => kind === "construct").map(({ path }) => toId(path));
      return { ...each, found, isEmpty: !results.length, place: found.findIndex((id) => each.expect.includes(id)) + 1 };
    });
  const toFigures = (category: string, list: typeof answered): Figures => {
    const share = (value: (each: (typeof answered)[number]) => number) =>
      list.reduce((sum, each) => sum + value(each), 0) / (list.length || 1);
    return {
      category,
      queries: list.length,
      first: share(({ place }) => Number(place === 1)),
      firstThree: share(({ place }) => Number(place >= 1 && place <= 3)),
      rank: share(({ place }) => (place ? 1 / place : 0)),
      empty: list.filter(({ isEmpty }) => isEmpty).length,
    };
  };
  const categories = [...new Set(answered.map(({ category }) => category))].sort();
  return {
    figures: [
      toFigures("all", answered),
      ...categories.map((name) =>
        toFigures(
          name,
          answered.filter(({ category }) => category === name),
        ),
      ),
    ],
    missed: answered.filter(({ place }) => !place || place > 3),
  };
}

function toId(path: string): string {
  return path.split("/").at(-2) ?? "";
}
