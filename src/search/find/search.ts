import { type AskedCounts, countAsked, unpackStems } from "./likelihood";
import { collectLines, type Lines } from "./lines";
import type { IndexedPage } from "./types";

/** The pages, and what finds them. */
export interface Search {
  readonly pages: readonly IndexedPage[];
  readonly asked: AskedCounts;
  readonly lines: Lines;
}

/** Makes the search of pages in many small turns; the last gives it. */
export function* prepareSearch(pages: readonly IndexedPage[]): Generator<undefined, Search> {
  const lines = yield* collectLines(pages);
  return { pages, lines, asked: countAsked(pages.map(({ asked }) => unpackStems(asked))) };
}

/** Makes the search of pages in one go. */
export function makeSearch(pages: readonly IndexedPage[]): Search {
  const turns = prepareSearch(pages);
  let turn = turns.next();
  while (!turn.done) turn = turns.next();
  return turn.value;
}
