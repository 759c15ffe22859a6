import { type AskedCounts, unpackAsked } from "./asked";
import { type Engine, makeEngine } from "./engine";
import type { IndexedPage, SearchIndex } from "./types";

export interface Search {
  readonly pages: readonly IndexedPage[];
  readonly asked: AskedCounts;
  readonly engine: Engine;
}

export function makeSearch({ pages, asked }: SearchIndex): Search {
  const counts = unpackAsked(asked);
  return { pages, asked: counts, engine: makeEngine(pages, counts) };
}
