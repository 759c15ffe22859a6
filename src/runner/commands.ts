import type { Plugin } from "@docusaurus/types";
import { collectCatalog } from "../catalog/examples";
import { languages } from "../languages";
import { listSmall } from "../model/example";
import { listPackages } from "../model/language";
import { draftScenario, type Place } from "./draft";
import { recordTranscripts } from "./record";
import { findPackage, findToolchains } from "./toolchain";

export type Cli = Parameters<NonNullable<Plugin["extendCli"]>>[0];

/** Adds `docusaurus new`, `docusaurus record` and `docusaurus toolchains`. */
export function addCommands(cli: Cli, root: string) {
  cli
    .command("new <id>")
    .description("Lay out a scenario and its page; what is left to write says TODO")
    .option("--group <group>", "make a page for it, in this folder of docs/constructs/")
    .option("--scenario-of <page>", "show it on the page with this id")
    .action((id: string, place: Place) => report(async () => draft(root, id, place)));

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
    .action(() => report(() => showToolchains(root)));
}

function draft(root: string, id: string, place: Place) {
  const { made, page } = draftScenario(root, id, place);
  for (const path of made) console.log(`wrote ${path}`);
  console.log(`
Each line with TODO says what is left to write.
1. Write examples/${id}/expected.txt by hand, then the programs. \`npm run test:examples -- -t '^${id} '\` lists what is left.
2. \`npm run record -- ${id}\` writes the transcripts.
3. Write ${page}. \`npx vitest run --project unit docs\` lists what is left.
CONTRIBUTING.md has the rules.`);
}

async function record(root: string, examples: string[], language: string | undefined) {
  const { written, fresh, skipped, faults } = await recordTranscripts(root, { examples, language }, console.log);
  for (const line of skipped) console.log(`skipped ${line}`);
  for (const line of faults) console.error(`\n${line}`);
  console.log(`\n${written.length} recorded, ${fresh} fresh, ${skipped.length} skipped, ${faults.length} faults`);
  if (faults.length) process.exitCode = 1;
}

async function showToolchains(root: string) {
  const { examples } = collectCatalog(root);
  const programs = examples.flatMap((example) => [...example.programs, ...listSmall(example)]);
  const toolchains = await findToolchains();
  const width = Math.max(...languages.map(({ name }) => name.length));
  for (const { language, version, missing } of toolchains.values()) {
    console.log(`${language.name.padEnd(width)}  ${missing ?? `${language.toolchain.name} ${version}`}`);
    const own = programs.filter((program) => program.language === language.id);
    const packages = new Set(own.flatMap(({ source }) => listPackages(language, source).map(({ name }) => name)));
    for (const name of missing ? [] : [...packages].sort()) {
      console.log(`${" ".repeat(width)}  - ${name} ${await findPackage(language, name)}`);
    }
  }
}

/** Commander prints a stack for a rejected action; the message is enough. */
export async function report(action: () => Promise<void>) {
  try {
    await action();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
