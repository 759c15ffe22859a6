import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readCatalog } from "../../catalog/examples";
import { makeSearch } from "../find/search";
import { makeIndex } from "../index/makeIndex";
import { readSearchPages } from "../index/readSearchPages";
import { type Asked, measureQueries } from "./measure";

/**
 * Measures how well the queries of a file, or of the search's test, find their pages, and the search of build/.
 * R@1 and R@3: the share of queries for which an expected page comes first, or among three; MRR: the mean of 1 / place.
 */
export async function benchSearch(root: string, file = join(root, "src/search/bench/queries.json")): Promise<string> {
  const asked = readQueries(resolve(file));
  const search = await makeSearch(makeIndex(await readSearchPages(root, readCatalog(root))));
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

/** @throws where the file does not hold queries. */
function readQueries(file: string): Asked[] {
  const isAsked = ({ query, category, expect }: Partial<Asked>) =>
    typeof query === "string" && typeof category === "string" && Array.isArray(expect);
  try {
    const queries = JSON.parse(readFileSync(file, "utf8")) as Asked[];
    if (!queries.every(isAsked)) throw new Error("it holds something else");
    return queries;
  } catch (cause) {
    const example = '[{"query": "…", "category": "…", "expect": ["<id of a page>"]}]';
    throw new Error(`${file} cannot be read (${(cause as Error).message}). It holds ${example}`, { cause });
  }
}
