import { join, relative, resolve } from "node:path";
import { readData } from "../../catalog/readData";
import { queries as schema } from "../../catalog/schema";
import { readSearch } from "../find/search";
import type { SearchPage } from "../find/types";
import { makeIndex, packIndex } from "../index/makeIndex";
import { type Asked, measureQueries } from "./measure";

const queries = "src/search/bench/queries.json";

/**
 * Measures how well the queries of a file, or of the search's test, find their pages among all, and the search of build/.
 * R@1 and R@3: the share of queries for which an expected page comes first, or among three; MRR: the mean of 1 / place.
 * @throws where the file does not hold queries.
 */
export async function benchSearch(pages: readonly SearchPage[], root: string, file = queries): Promise<string> {
  const faults: string[] = [];
  const asked = readData<Asked[]>(root, relative(root, resolve(file)), schema, faults);
  if (!asked) throw new Error(faults.join("\n"));
  const search = await readSearch(new Response(packIndex(makeIndex(pages))));
  const { figures, missed } = measureQueries(search, asked);
  // A browser, which no other command needs.
  const { measureTimes, weighSearch } = await import("./inBrowser");
  const times = await measureTimes(asked.slice(0, 40).map(({ query }) => query));
  const { code, index } = weighSearch(join(root, "build"));
  const toRow = (cells: readonly unknown[]) => cells.map((cell) => `${cell}`.padEnd(10)).join("");
  return [
    toRow(["", "queries", "R@1", "R@3", "MRR", "empty"]),
    ...figures.map(({ category, queries, first, firstThree, rank, empty }) => {
      return toRow([category, queries, ...[first, firstThree, rank].map((share) => share.toFixed(3)), empty]);
    }),
    ...missed.map(({ query, expect, found }) => {
      return `not among three: ${query} -> ${found.slice(0, 3).join(", ") || "nothing"}, not ${expect.join(", ")}`;
    }),
    `\ncode ${code / 1000} KB, index ${index / 1000} KB, gzip; neither in the first load`,
    ...times.map(({ name, cold, warm, slowest }) => {
      return `${name}: cold ${cold.toFixed()} ms, warm ${warm.toFixed(1)} ms, the slowest query ${slowest.toFixed(1)} ms`;
    }),
  ].join("\n");
}
