import { findLostLine } from "../catalog";
import { getLanguage } from "../languages";
import { deriveVariant } from "../languages/variants";
import type { Pitfall, Program, Transcript } from "../model";
import { toDiff } from "./diff";
import type { Limits } from "./process";
import { runLimits, runProgram } from "./run";
import type { Toolchain } from "./toolchain";

export interface Verdict {
  readonly transcript: Transcript;
  /** Sentences that begin with the path of the file; empty where all is as expected. */
  readonly faults: readonly string[];
}

/** Runs a program and holds what it printed against what is expected. */
export async function verifyProgram(
  program: Program,
  toolchain: Toolchain,
  limits: Limits = runLimits,
): Promise<Verdict> {
  const { transcript, faults, failedBuild } = await runProgram(program, toolchain, limits);
  return { transcript, faults: judge(program, { transcript, faults, failedBuild }) };
}

/** Runs a program's variant and holds it against the same expected lines. */
export async function verifyVariant(program: Program, toolchain: Toolchain): Promise<Verdict> {
  const { variant } = getLanguage(program.language);
  if (!variant) throw new Error(`${program.path}: ${program.language} has no variant.`);
  const source = await deriveVariant(program.language, program.source);
  const run = await runProgram({ language: program.language, source, variant }, toolchain);
  return { transcript: run.transcript, faults: judge({ ...program, path: `${program.path} as ${variant.file}` }, run) };
}

/** Runs a pitfall, which may fail in any way, and looks for the lines that it must print. */
export async function verifyPitfall(pitfall: Pitfall, toolchain: Toolchain): Promise<Verdict> {
  const { transcript, faults } = await runProgram(pitfall, toolchain);
  const grave = faults.filter(
    (fault) => /^(was ended after|could not|left|printed bytes)/.test(fault) || toolchain.missing,
  );
  const lost = findLostLine(pitfall, transcript);
  if (lost !== undefined) {
    const printed = [...transcript.lines.map((line) => line.text), ...transcript.stderr];
    grave.push(`does not print "${lost}". It printed:\n${indent(printed)}`);
  }
  return { transcript, faults: grave.map((fault) => `${pitfall.path} ${fault}`) };
}

function judge(program: Program, run: Awaited<ReturnType<typeof runProgram>>): string[] {
  const { transcript, failedBuild } = run;
  const name = (fault: string) => `${program.path} ${fault}`;
  const printed = transcript.lines.map((line) => line.text);
  if (failedBuild) return run.faults.map((fault) => name(`${fault}${toBlock([...printed, ...transcript.stderr])}`));

  const faults = run.faults.map(name);
  if (transcript.stderr.length) faults.push(name(`printed on standard error:${toBlock(transcript.stderr)}`));
  const diff = toDiff(
    program.expected.map((line) => line.text),
    printed,
  );
  if (diff) faults.push(name(`printed other lines than expected (- expected, + printed):${toBlock(diff)}`));
  return faults;
}

function toBlock(lines: readonly string[]): string {
  return lines.length ? `\n${indent(lines)}` : "";
}

function indent(lines: readonly string[]): string {
  const shown = lines.slice(0, 60).map((line) => `    ${line}`);
  return [...shown, ...(lines.length > 60 ? [`    … ${lines.length - 60} more lines`] : [])].join("\n");
}
