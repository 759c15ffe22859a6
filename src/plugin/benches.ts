import { readCatalog } from "../catalog/examples";
import { type Cli, report } from "../runner/commands";

/** Adds `docusaurus bench:examples`, `bench:page`, `bench:run` and `bench:search`. Each loads what no other command needs. */
export function addBenches(cli: Cli, root: string, compared: readonly string[]) {
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
    .command("bench:page [path...]")
    .description("Measure pages of the built site, /constructs/…/ or the one of middle size, beside one static file")
    .option("--peers <folder...>", `beside other built sites too; without a path: ${compared.join(" ")}`)
    .action(() =>
      report(async () => {
        const { formatBench, measurePages, splitAtPeers } = await import("../site/bench");
        // Docusaurus' commander takes one value of an option, and the next for another path.
        const { paths, peers } = splitAtPeers(process.argv.slice(3));
        for await (const bench of measurePages(paths.length || !peers.length ? paths : compared, peers))
          console.log(`${formatBench(bench)}\n`);
      }),
    );
  cli
    .command("bench:run")
    .description("Measure in the built site how long a reader waits for a program that runs in the page")
    .action(() =>
      report(async () => {
        const { formatRuns, measureRuns } = await import("../site/benchRun");
        const [, construct = "/"] = compared;
        console.log(`${construct}\n\n${formatRuns(await measureRuns(construct))}`);
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
