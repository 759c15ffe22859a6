import { findLostLine } from "../catalog/transcripts";
import { getLanguage } from "../languages";
import { deriveVariant } from "../languages/variants";
import { listPrinted, type Pitfall, type Program, type Transcript } from "../model/example";
import { toDiff } from "./diff";
import type { Limits } from "./process";
import { type Run, runLimits, runProgram } from "./run";
import type { Toolchain } from "./toolchain";

export interface Verdict {
  readonly transcript: Transcript;
  /** Sentences that begin with the path of the file; empty where all is as expected. */
  readonly faults: readonly string[];
  /** What the program needs of the machine and did not find. */
  readonly lack?: string;
}

/** Runs a program and holds what it printed against what is expected. */
export async function verifyProgram(
  program: Program,
  toolchain: Toolchain,
  limits: Limits = runLimits,
): Promise<Verdict> {
  const run = await runProgram(program, toolchain, limits);
  return { transcript: run.transcript, faults: judge(program, run), lack: run.lack };
}

/** Runs a program's variant and holds it against the same expected lines. */
export async function verifyVariant(program: Program, toolchain: Toolchain): Promise<Pick<Verdict, "faults" | "lack">> {
  const { language, path } = program;
  const { variant } = getLanguage(language);
  if (!variant) throw new Error(`${path}: ${language} has no variant.`);
  let source: string;
  try {
    source = await deriveVariant(language, program.source);
  } catch (error) {
    return { faults: [`${path} has no ${variant.file}: it ${(error as Error).message}`] };
  }
  const run = await runProgram({ language, source, variant }, toolchain);
  return { faults: judge({ ...program, path: `${path} as ${variant.file}` }, run) };
}

/** Runs a pitfall, which may fail in any way, and looks for the lines that it must print. */
export async function verifyPitfall(pitfall: Pitfall, toolchain: Toolchain): Promise<Verdict> {
  const run = await runProgram(pitfall, toolchain);
  const { transcript, lack } = run;
  const faults = [...run.faults];
  const lost = findLostLine(pitfall, transcript);
  if (lost !== undefined && !toolchain.missing) {
    faults.push(`does not print "${lost}". It printed:\n${indent(listPrinted(transcript))}`);
  }
  return { transcript, lack, faults: faults.map((fault) => `${pitfall.path} ${fault}`) };
}

function judge({ path, expected }: Program, { transcript, failedBuild, failure, faults }: Run): string[] {
  const printed = transcript.lines.map((line) => line.text);
  const wrong = failure ? [failure, ...faults] : [...faults];
  if (failedBuild) return wrong.map((fault) => `${path} ${fault}${toBlock(listPrinted(transcript))}`);

  if (transcript.stderr.length) wrong.push(`printed on standard error:${toBlock(transcript.stderr)}`);
  const wanted = expected.map((line) => line.text);
  const diff = toDiff(wanted, printed);
  if (diff) wrong.push(`printed other lines than expected (- expected, + printed):${toBlock(diff)}`);
  return wrong.map((fault) => `${path} ${fault}`);
}

function toBlock(lines: readonly string[]): string {
  return lines.length ? `\n${indent(lines)}` : "";
}

function indent(lines: readonly string[]): string {
  const shown = lines.slice(0, 60).map((line) => `    ${line}`);
  return [...shown, ...(lines.length > 60 ? [`    … ${lines.length - 60} more lines`] : [])].join("\n");
}
