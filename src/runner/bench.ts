import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { collectCatalog } from "../catalog/examples";
import { getLanguage, languages } from "../languages/index";
import type { Language, LanguageId } from "../model/language";
import { prepareLanguage, runProgram } from "./run";
import { findToolchains, type Toolchain } from "./toolchain";

/** What one pass over the examples took in one language, in milliseconds. */
export interface Pass {
  readonly language: LanguageId;
  /** Dependencies and compile servers, once. */
  readonly prepare: number;
  /** Of each program. */
  readonly builds: readonly number[];
  readonly runs: readonly number[];
}

export interface Measured {
  /** With a fresh cache folder: all is built. */
  readonly cold: readonly Pass[];
  /** Once more: nothing is built again, but where a toolchain builds and runs in one. */
  readonly warm: readonly Pass[];
  /** What could not be measured, a line each. */
  readonly left: readonly string[];
}

const constructs = 60;

/** Runs every program of the examples that are called `only`, or of all, one after the other, twice. */
export async function measureExamples(root: string, only: readonly string[]): Promise<Measured> {
  const { examples, faults } = collectCatalog(root, only);
  if (!examples.length) throw new Error(faults.join("\n") || "examples/ is empty; there is nothing to measure.");
  const toolchains = await findToolchains();
  const left: string[] = [];
  const measurePass = async (language: Language): Promise<Pass> => {
    const toolchain = toolchains.get(language.id) as Toolchain;
    const start = performance.now();
    await prepareLanguage(language, toolchain);
    const prepare = performance.now() - start;
    const builds: number[] = [];
    const runs: number[] = [];
    for (const program of examples.flatMap((example) => example.programs)) {
      if (program.language !== language.id) continue;
      const { took, failure, faults } = await runProgram(program, toolchain);
      if (failure || faults.length) left.push(`${program.path} ${failure ?? faults.join(", ")}`);
      else {
        builds.push(took.build);
        runs.push(took.run);
      }
    }
    return { language: language.id, prepare, builds, runs };
  };

  const cache = process.env.ASYNC_ATLAS_CACHE;
  const folder = mkdtempSync(join(tmpdir(), "async-atlas-"));
  process.env.ASYNC_ATLAS_CACHE = folder;
  try {
    const cold: Pass[] = [];
    const warm: Pass[] = [];
    for (const language of languages) {
      const { missing } = toolchains.get(language.id) as Toolchain;
      if (missing) {
        left.push(`${language.name}: ${missing}`);
        continue;
      }
      cold.push(await measurePass(language));
      warm.push(await measurePass(language));
    }
    return { cold, warm, left: [...new Set(left)] };
  } finally {
    if (cache === undefined) delete process.env.ASYNC_ATLAS_CACHE;
    else process.env.ASYNC_ATLAS_CACHE = cache;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The measured times as tables, and what they would be for the whole atlas. */
export function formatBench({ cold, warm, left }: Measured, cores = availableParallelism()): string {
  const programs = constructs * cold.length;
  const project = (passes: readonly Pass[]) => {
    const { record, suite } = projectTimes(passes, cores);
    return `${toSeconds(record).padStart(8)} one after the other ${toSeconds(suite).padStart(8)} in the suite`;
  };
  return [
    "Cold: a fresh cache folder, all is built",
    ...formatPasses(cold),
    "",
    "Warm: once more, with what was built",
    ...formatPasses(warm),
    "",
    `${constructs} constructs, ${programs} programs on ${cores} cores, projected`,
    `  cold ${project(cold)}`,
    `  warm ${project(warm)}`,
    "  one after the other = Σ languages (prepare + constructs × (median build + median run)), as `npm run record` goes",
    "  in the suite = Σ (prepare + constructs × median build) / cores + constructs × longest median run, as vitest goes:",
    "    an example's programs at once, the examples one after the other; other work on the machine comes on top",
    ...(left.length ? ["", "Not measured", ...left.map((line) => `  ${line}`)] : []),
    "",
    "The suite's own wall time, cold and warm:",
    '  export ASYNC_ATLAS_CACHE="$(mktemp -d)"; time npm run test:examples; time npm run test:examples',
  ].join("\n");
}

/** How long it would take to run all constructs, in milliseconds. */
export function projectTimes(passes: readonly Pass[], cores: number): { record: number; suite: number } {
  const prepare = sum(passes.map((pass) => pass.prepare));
  const builds = constructs * sum(passes.map((pass) => toMedian(pass.builds)));
  const runs = passes.map((pass) => constructs * toMedian(pass.runs));
  return { record: prepare + builds + sum(runs), suite: (prepare + builds) / cores + Math.max(0, ...runs) };
}

/** The middle value, or the mean of the two in the middle; 0 of none. */
export function toMedian(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.length ? sum(middle) / middle.length : 0;
}

function formatPasses(passes: readonly Pass[]): string[] {
  const rows = passes.map(({ language, prepare, builds, runs }) => [
    getLanguage(language).name,
    String(runs.length),
    toSeconds(prepare),
    `${Math.round(toMedian(builds))} ms`,
    toSeconds(sum(builds)),
    `${Math.round(toMedian(runs))} ms`,
    toSeconds(sum(runs)),
    toSeconds(prepare + sum(builds) + sum(runs)),
  ]);
  const all = passes.map(({ prepare, builds, runs }) => prepare + sum(builds) + sum(runs));
  const head = ["", "programs", "prepare", "median build", "builds", "median run", "runs", "all"];
  const foot = ["all", String(sum(passes.map(({ runs }) => runs.length))), "", "", "", "", "", toSeconds(sum(all))];
  return [head, ...rows, foot].map(
    ([name = "", ...cells]) =>
      `  ${name.padEnd(12)}${cells.map((cell, index) => cell.padStart(head[index + 1] === "prepare" ? 10 : 14)).join("")}`,
  );
}

function toSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
