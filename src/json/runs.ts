import { getLanguage } from "../languages";
import type { Example, Pitfall, Program, Transcript } from "../model/example";
import { toSaid } from "../model/said";
import { toRun } from "../model/timeline";
import type {
  PitfallEntry,
  PitfallProgram,
  ProgramEntry,
  RecordedRun,
  ScenarioEntry,
  SmallProgram,
  SteppedRun,
  TrapProgram,
  VariantEntry,
} from "./form";

/** A scenario with all its programs, and what each printed. */
export function toScenario({ id, steps, programs }: Example, title: string, address: string): ScenarioEntry {
  return { id, title, address, steps, programs: programs.map(toProgram) };
}

export function toPitfall(pitfall: Pitfall, entry: PitfallEntry): PitfallProgram {
  const { mended } = pitfall;
  return { ...entry, ...toSmall(pitfall), ...(mended && { mended: toSmall(mended) }) };
}

export function toTrap(trap: Pitfall): TrapProgram[] {
  return trap.mended ? [{ id: trap.id, ...toSmall(trap), mended: toSmall(trap.mended) }] : [];
}

function toProgram(program: Program): ProgramEntry {
  const { language, source, needs } = program;
  const variant = toVariant(program);
  return { language, source, ...(needs && { needs }), ...(variant && { variant }), run: toSteppedRun(program) };
}

/** The program in its language's second notation, where that differs. */
function toVariant({ language, source, variantSegments }: Program): VariantEntry | undefined {
  const { variant } = getLanguage(language);
  const text = variantSegments?.map((segment) => segment.source).join("");
  return variant && text && text !== source ? { name: variant.name, source: text } : undefined;
}

function toSteppedRun(program: Program): SteppedRun {
  const { lines, ...rest } = toRecordedRun(program);
  const { steps, isProbed } = toRun(program);
  return {
    ...rest,
    lines: lines.map((line, place) => ({ ...line, step: program.expected[place]?.step ?? 0 })),
    ...(isProbed && { steps: [...steps].map(([number, ms]) => ({ number, ms })) }),
  };
}

function toSmall(pitfall: Pitfall): SmallProgram {
  const { language, source, needs } = pitfall;
  const said = toSaid(pitfall).map((line) => line ?? null);
  return { language, source, ...(needs && { needs }), run: toRecordedRun(pitfall), said };
}

function toRecordedRun({ path, transcript }: { readonly path: string; readonly transcript?: Transcript }): RecordedRun {
  if (!transcript) throw new Error(`${path} has no transcript. Run \`npm run record\``);
  const { toolchain, command, exit, lines, stderr } = transcript;
  return { toolchain, command, exit, lines, stderr };
}
