import type { Plugin } from "@docusaurus/types";

type Cli = Parameters<NonNullable<Plugin["extendCli"]>>[0];

/** Adds `docusaurus bench:page`. */
export function addSiteCommands(cli: Cli) {
  cli
    .command("bench:page [path]")
    .description("Measure a page of the built site, /constructs/…/ or the one of middle size, beside one static file")
    .action(async (path: string | undefined) => {
      try {
        // A browser and a parser, which no other command needs, and a build, which others may lack.
        const { formatBench, measurePage } = await import("./bench");
        console.log(formatBench(await measurePage(path)));
      } catch (error) {
        console.error((error as Error).message);
        process.exitCode = 1;
      }
    });
}
