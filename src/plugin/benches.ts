import { readCatalog } from "../catalog/examples";
import { type Cli, report } from "../runner/commands";

/** Adds `docusaurus bench:examples`, `bench:page`, `bench:run` and `bench:search`. Each loads what no other command needs. */
export function addBenches(cli: Cli, root: string) {
  cli
    .command("bench:examples [id...]")
    .description("Measure how long the examples take to build and run, with and without what was built before")
    .action((ids: string[]) =>
      report(async () => {
        const { formatBench, measureExamples } = await import("../runner/bench");
        console.log(formatBench(await measureExamples(root, ids)));
      }),
    );
  cli
    .command("bench:page [path]")
    .description("Measure a page of the built site, /constructs/…/ or the one of middle size, beside one static file")
    .action((path: string | undefined) =>
      report(async () => {
        const { formatBench, measurePage } = await import("../site/bench");
        console.log(formatBench(await measurePage(path)));
      }),
    );
  cli
    .command("bench:run")
    .description("Measure in the built site how long a reader waits for a program that runs in the page")
    .action(() =>
      report(async () => {
        const { formatRuns, measureRuns } = await import("../site/benchRun");
        console.log(formatRuns(await measureRuns()));
      }),
    );
  cli
    .command("bench:search [file]")
    .description(
      "Measure how well queries, [{query, category, expect: [id]}], find their pages, and the search of build/",
    )
    .action((file: string | undefined) =>
      report(async () => {
        const { benchSearch } = await import("../search/bench");
        const { readAllPages } = await import("./searchPages");
        console.log(await benchSearch(await readAllPages(root, readCatalog(root)), root, file));
      }),
    );
}
