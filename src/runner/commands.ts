import type { Plugin } from "@docusaurus/types";
import { languages } from "../languages";
import { formatBench, measureExamples } from "./bench";
import { recordTranscripts } from "./record";
import { findToolchains } from "./toolchain";

type Cli = Parameters<NonNullable<Plugin["extendCli"]>>[0];

/** Adds `docusaurus record`, `docusaurus toolchains` and `docusaurus bench:examples`. */
export function addCommands(cli: Cli, root: string) {
  cli
    .command("record [id...]")
    .description("Run the examples and write down what they print, where that is missing or out of date")
    .option("--language <id>", `only this language: ${languages.map(({ id }) => id).join(", ")}`)
    .action((examples: string[], { language }: { language?: string }) =>
      report(() => record(root, examples, language)),
    );

  cli
    .command("toolchains")
    .description("Show the toolchains that were found, and how to install those that were not")
    .action(() => report(showToolchains));

  cli
    .command("bench:examples [id...]")
    .description("Measure how long the examples take to build and run, with and without what was built before")
    .action((examples: string[]) =>
      report(async () => console.log(formatBench(await measureExamples(root, examples)))),
    );
}

async function record(root: string, examples: string[], language: string | undefined) {
  const { written, fresh, skipped, faults } = await recordTranscripts(root, { examples, language }, console.log);
  for (const line of skipped) console.log(`skipped ${line}`);
  for (const line of faults) console.error(`\n${line}`);
  console.log(`\n${written.length} recorded, ${fresh} fresh, ${skipped.length} skipped, ${faults.length} faults`);
  if (faults.length) process.exitCode = 1;
}

async function showToolchains() {
  const toolchains = await findToolchains();
  const width = Math.max(...languages.map(({ name }) => name.length));
  for (const { language, version, missing } of toolchains.values()) {
    console.log(`${language.name.padEnd(width)}  ${missing ?? `${language.toolchain.name} ${version}`}`);
  }
}

/** Commander prints a stack for a rejected action; the message is enough. */
async function report(action: () => Promise<void>) {
  try {
    await action();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
