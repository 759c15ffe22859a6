import { areSteps, isSame } from "../catalog/transcripts";
import { getLanguage } from "../languages";
import type { PrintedLine, Program, Transcript } from "../model/example";
import { toProbe } from "../model/steps";
import { runProgram } from "./run";
import type { Toolchain } from "./toolchain";

/** Neighbouring events are at least 100 ms apart: what is closer than this to a line happens with it. */
const near = 30;

/** Runs a second copy of a program that tells where its steps begin; nothing where it is another program. */
export async function probeSteps(
  program: Program,
  { lines }: Transcript,
  toolchain: Toolchain,
): Promise<number[] | undefined> {
  const { language } = program;
  const { transcript } = await runProgram(
    { language, source: toProbe(program.segments, getLanguage(language)) },
    toolchain,
  );
  const steps = findSteps(transcript.lines, lines);
  return steps && areSteps(steps, program, lines) ? steps : undefined;
}

/** Where each step began among the lines; nothing where the probe prints other lines. */
export function findSteps(probed: readonly PrintedLine[], lines: readonly PrintedLine[]): number[] | undefined {
  const signs = probed.map(({ text }) => Number(/^# (\d+)$/.exec(text)?.[1] ?? 0));
  const printed = probed.filter((_, index) => !signs[index]);
  const toTexts = (of: readonly PrintedLine[]) => of.map(({ text }) => text);
  if (!isSame(toTexts(printed), toTexts(lines))) return undefined;
  const steps: number[] = [];
  let next = 0;
  probed.forEach(({ ms }, index) => {
    const step = signs[index];
    if (!step) next++;
    else steps[step - 1] ??= toPlace(ms, printed, next);
  });
  return steps;
}

/** The place of the nearest line; what is near neither of its neighbours has a place between them. */
function toPlace(ms: number, printed: readonly PrintedLine[], next: number): number {
  const [from, to] = [printed[next - 1]?.ms, printed[next]?.ms];
  if (from === undefined) return 0;
  if (to === undefined) return next - 1;
  const part = (ms - from) / (to - from || 1);
  const isNear = Math.min(ms - from, to - ms) <= near;
  return next - 1 + (isNear ? Math.round(part) : Math.round(part * 100) / 100);
}
