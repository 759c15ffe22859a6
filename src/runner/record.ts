import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { collectCatalog } from "../catalog/examples";
import { findPitfallFault, findProgramFault, formatTranscript } from "../catalog/transcripts";
import { getLanguage, languages } from "../languages";
import { type Example, listSmall, type Program, type Transcript } from "../model/example";
import type { LanguageId } from "../model/language";
import { probeSteps } from "./probe";
import { findLack, findToolchains, isOlder, type Toolchain, toLabel } from "./toolchain";
import { type Verdict, verifyPitfall, verifyProgram, verifyVariant } from "./verify";

export interface Selection {
  /** Ids of examples; none for all. */
  readonly examples: readonly string[];
  readonly language?: LanguageId;
}

/** What was done, a line each, for a person to read. */
export interface Report {
  readonly written: readonly string[];
  readonly fresh: number;
  readonly skipped: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Runs what has no transcript of this source and this toolchain or a newer one, one after the other so that the times are
 * true, and writes down what was printed. What prints other lines than expected is not written. A transcript that lacks
 * the places of its steps is given them, and keeps its times.
 * @throws where the selection names what does not exist.
 */
export async function recordTranscripts(
  root: string,
  selection: Selection,
  say: (line: string) => void,
): Promise<Report> {
  const { examples, faults: unreadable } = collectCatalog(root, selection.examples);
  if (unreadable.length) throw new Error(unreadable.join("\n"));
  const chosen = selection.language ? [getLanguage(selection.language)] : languages;
  const toolchains = await findToolchains();
  const written: string[] = [];
  const skipped: string[] = [];
  const faults: string[] = [];
  let fresh = 0;

  for (const work of examples.flatMap((example) => toWork(example))) {
    if (!chosen.some((language) => language.id === work.language)) continue;
    const toolchain = toolchains.get(work.language) as Toolchain;
    const lack = findLack(toolchain, work.needs);
    if (toolchain.missing !== undefined || lack) {
      skipped.push(`${work.path}: ${lack}`);
      continue;
    }
    const kept = !work.fault && work.transcript?.toolchain === toLabel(toolchain) ? work.transcript : undefined;
    if (kept && (kept.steps || !work.probe)) {
      fresh++;
      continue;
    }
    const recorded = work.transcript?.toolchain.split(" ").at(-1) ?? "";
    if (!work.fault && isOlder(toolchain.version, recorded)) {
      skipped.push(
        `${work.path}: its transcript is of ${recorded}, newer than the ${toolchain.version} that is found here`,
      );
      continue;
    }
    const verdict = kept ? { transcript: kept, faults: [] } : await work.verify(toolchain);
    if (verdict.lack) {
      skipped.push(`${work.path}: ${verdict.lack}`);
      continue;
    }
    if (verdict.faults.length) {
      faults.push(...verdict.faults);
      say(`not recorded: ${work.path}`);
      continue;
    }
    const steps = await work.probe?.(verdict.transcript, toolchain);
    if (work.probe && !steps)
      skipped.push(`the steps of ${work.path}: with a print in the place of its step comments it is another program`);
    if (kept && !steps) {
      fresh++;
      continue;
    }
    const file = join(root, work.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, formatTranscript({ ...verdict.transcript, ...(steps && { steps }) }));
    written.push(work.file);
    say(`recorded ${work.file}`);
  }
  return { written, fresh, skipped, faults };
}

interface Work extends Pick<Program, "language" | "path" | "needs" | "transcript"> {
  /** The transcript's path from the root. */
  readonly file: string;
  /** What is wrong with the transcript that is there. */
  readonly fault: string | undefined;
  readonly verify: (toolchain: Toolchain) => Promise<Verdict>;
  /** Finds when the steps began; a pitfall has none. */
  readonly probe?: (transcript: Transcript, toolchain: Toolchain) => Promise<number[] | undefined>;
}

function toWork(example: Example): Work[] {
  const programs = example.programs.map((program) => ({
    ...program,
    file: `examples/${example.id}/transcripts/${program.language}.json`,
    fault: findProgramFault(program),
    verify: async (toolchain: Toolchain) => {
      const verdict = await verifyProgram(program, toolchain);
      const hasVariant = languages.some((language) => language.id === program.language && language.variant);
      if (!hasVariant) return verdict;
      const { faults } = await verifyVariant(program, toolchain);
      return { ...verdict, faults: [...verdict.faults, ...faults] };
    },
    probe: (transcript: Transcript, toolchain: Toolchain) => probeSteps(program, transcript, toolchain),
  }));
  const wrong = listSmall(example).map((pitfall) => ({
    ...pitfall,
    file: `${dirname(pitfall.path)}/transcript.json`,
    fault: findPitfallFault(pitfall),
    verify: (toolchain: Toolchain) => verifyPitfall(pitfall, toolchain),
  }));
  return [...programs, ...wrong];
}
