import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "@docusaurus/types";
import { readCatalog } from "./catalog";
import { readSearchPages } from "./readSearchPages";
import { makeIndex } from "./search/makeIndex";
import { makeSearch } from "./search/makeSearch";
import { type Asked, type Figures, measureQueries } from "./search/measure";
import type { SearchBench } from "./site/searchBench";

type Cli = Parameters<NonNullable<Plugin["extendCli"]>>[0];

/** Adds `docusaurus bench:search`. */
export function addSearchBench(cli: Cli, root: string) {
  cli
    .command("bench:search [file]")
    .description(
      "Measure how well queries, [{query, category, expect: [id]}], find their pages, and the search of build/",
    )
    .action(async (file: string | undefined) => {
      try {
        const asked = readQueries(file ? resolve(file) : join(root, "src/search/queries.json"));
        const search = makeSearch(makeIndex(await readSearchPages(root, readCatalog(root))));
        const { figures, missed } = measureQueries(search, asked);
        console.log(formatFigures(figures).join("\n"));
        for (const { query, expect, found } of missed) {
          console.log(
            `not among three: ${query} -> ${found.slice(0, 3).join(", ") || "nothing"}, not ${expect.join(", ")}`,
          );
        }
        // A browser, which no other command needs.
        const { measureSearch } = await import("./site/searchBench");
        console.log(`\n${formatBench(await measureSearch(asked.slice(0, 40).map(({ query }) => query)))}`);
      } catch (error) {
        console.error((error as Error).message);
        process.exitCode = 1;
      }
    });
}

/** @throws where the file does not hold queries. */
export function readQueries(file: string): Asked[] {
  const wanted = 'It holds [{"query": "…", "category": "…", "expect": ["<id of a page>"]}]';
  let queries: Asked[];
  try {
    queries = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new Error(`${file} cannot be read (${(cause as Error).message}). ${wanted}`, { cause });
  }
  const isAsked = ({ query, category, expect }: Partial<Asked>) =>
    typeof query === "string" && typeof category === "string" && Array.isArray(expect);
  if (!Array.isArray(queries) || !queries.every(isAsked)) throw new Error(`${file} holds something else. ${wanted}`);
  return queries;
}

/** R@1 and R@3: the share of queries for which an expected page comes first, or among three; MRR: the mean of 1 / place. */
function formatFigures(figures: readonly Figures[]): string[] {
  const width = Math.max(...figures.map(({ category }) => category.length), 8) + 2;
  const toRow = (name: string, ...cells: string[]) =>
    name.padEnd(width) + cells.map((cell) => cell.padStart(8)).join("");
  return [
    toRow("", "queries", "R@1", "R@3", "MRR", "empty"),
    ...figures.map(({ category, queries, first, firstThree, rank, empty }) =>
      toRow(category, String(queries), ...[first, firstThree, rank].map((share) => share.toFixed(3)), String(empty)),
    ),
  ];
}

function formatBench({ bytes, times }: SearchBench): string {
  return [
    `code ${(bytes.code / 1000).toFixed(1)} KB, index ${(bytes.index / 1000).toFixed(1)} KB, gzip; neither in the first load`,
    ...times.map(
      ({ name, cold, warm, slowest }) =>
        `${name}: cold ${cold.toFixed()} ms, warm ${warm.toFixed(1)} ms, the slowest query ${slowest.toFixed(1)} ms`,
    ),
  ].join("\n");
}
