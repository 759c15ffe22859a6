import { availableParallelism } from "node:os";
import { describe, expect } from "vitest";
import { readCatalog } from "../catalog/examples";
import { listLive, readLive } from "../catalog/live";
import { findLostLine, isSame } from "../catalog/transcripts";
import { getLanguage, languages } from "../languages";
import { deriveVariant } from "../languages/variants";
import type { LiveProgram } from "../live/engine/types";
import type { Pitfall, Program } from "../model/example";
import { root } from "./build";
import { type Heard, inPages, openLive, runLive } from "./live";
import { testInBrowser } from "./testInBrowser";

const examples = readLive(root, readCatalog(root));

/** A program in one of its notations. */
interface Job {
  readonly program: Program | Pitfall;
  readonly live: LiveProgram;
}

describe("every program that has a Run button prints in the page what it printed when it was recorded", () => {
  for (const { id: language, name, variant } of languages.filter(({ live }) => live)) {
    const programs = listLive(examples, language);
    testInBrowser(`in ${variant?.original ?? name}`, async (open) => {
      const jobs = programs.map((program) => toJob(program, "original", program.source));
      await expectRecorded(open, jobs);
    });

    if (!variant) continue;
    testInBrowser(`in ${variant.name}`, async (open) => {
      // What goes wrong is shown in one notation.
      const scenarios = programs.filter((program) => "segments" in program);
      const jobs = scenarios.map(async (program) =>
        toJob(program, "variant", await deriveVariant(language, program.source)),
      );
      await expectRecorded(open, await Promise.all(jobs));
    });
  }
});

function toJob(program: Program | Pitfall, notation: LiveProgram["notation"], source: string): Job {
  return { program, live: { language: program.language, notation, source } };
}

/** Runs many at the same time, and what was wrong once more by itself: on a busy machine a delay may come too late. */
async function expectRecorded(open: Parameters<Parameters<typeof testInBrowser>[1]>[0], jobs: readonly Job[]) {
  expect(jobs.length).toBeGreaterThan(50);
  const pages = await Promise.all(Array.from({ length: 4 * availableParallelism() }, () => openLive(open, "/")));
  const wrong: Job[] = [];
  await inPages(pages, jobs, async (page, job) => {
    if (findFault(job, await runLive(page, job.live))) wrong.push(job);
  });
  const faults: string[] = [];
  await inPages(pages.slice(0, 1), wrong, async (page, job) => {
    const fault = findFault(job, await runLive(page, job.live));
    if (fault) faults.push(fault);
  });
  expect(faults).toEqual([]);
}

/** What of a run in the page is otherwise than it was recorded; the engine's own lines and times aside. */
function findFault({ program, live }: Job, heard: Heard): string | undefined {
  const { path, transcript } = program;
  const { out, err, steps, ended } = heard;
  const recorded = (transcript?.lines ?? []).map(({ text }) => text);
  const show = (what: string) => `${path} as ${live.notation} ${what}: ${JSON.stringify({ out, err, ended })}`;
  if (ended.exit !== transcript?.exit)
    return show(`exits with ${ended.exit}, and with ${transcript?.exit} as recorded`);
  if ("segments" in program) {
    if (!isSame(out, recorded) || err.length) return show("prints other lines");
    const numbers = [...new Set(steps)];
    return isSame(
      numbers,
      program.segments.slice(1).map(({ step }) => step),
    )
      ? undefined
      : show(`has the steps ${numbers}`);
  }
  if (!isSame(out.map(hideAddresses), recorded.filter(isOwn).map(hideAddresses))) return show("prints other lines");
  // What only the toolchain says of itself.
  const { toolchain } = getLanguage(program.language);
  const expected = program.expected.filter((line) => !line.startsWith(`${toolchain.name} v`));
  const lines = out.map((text) => ({ ms: 0, text }));
  const lost = findLostLine({ ...program, expected }, { lines, stderr: err });
  return lost && show(`does not print "${lost}"`);
}

/** Not of a trace that goes on in the insides of Node.js, of which the page has none. */
function isOwn(line: string): boolean {
  return !/^ +at .*\(node:/.test(line);
}

/** Without the places of objects in memory, which are others in each run. */
function hideAddresses(text: string): string {
  return text.replaceAll(/\b0x[0-9a-f]+/g, "0x…");
}
