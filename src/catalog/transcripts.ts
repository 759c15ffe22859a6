import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getLanguage } from "../languages";
import {
  type Example,
  listPrinted,
  listSmall,
  type Pitfall,
  type PrintedLine,
  type Program,
  type Transcript,
} from "../model/example";
import type { Language } from "../model/language";
import { findPlaces } from "../model/said";

const languagesFolder = join(__dirname, "../languages");

/** The text of a transcript file: a line for each printed line, so that a change can be read in a diff. */
export function formatTranscript({ lines, stderr, ...head }: Transcript): string {
  const list = (items: readonly unknown[]) =>
    items.length ? `[\n${items.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]` : "[]";
  const fields = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`);
  return `{\n${fields.join("")}  "lines": ${list(lines.map(({ ms, text }) => [ms, text]))},\n  "stderr": ${list(stderr)}\n}\n`;
}

/** SHA-256 of all that decides what a program does: its source, the files built beside it, the commands. */
export function toDigest({ language: id, source }: Pick<Program, "language" | "source">): string {
  const language = getLanguage(id);
  const hash = createHash("sha256");
  hash.update(
    JSON.stringify([source, language.build, language.artifact, language.run, language.toolchain.environment]),
  );
  for (const { content } of readLanguageFiles(language)) hash.update(content);
  return hash.digest("hex");
}

/** The files that lie beside every program of a language when it is built. */
export function readLanguageFiles(language: Language): { name: string; content: string }[] {
  return language.files.map((name) => ({
    name,
    content: readFileSync(join(languagesFolder, language.id, name), "utf8"),
  }));
}

/** What is wrong with the recorded transcripts of an example; found without any toolchain. */
export function findTranscriptFaults(example: Example): string[] {
  const faults = [...example.programs.map(findProgramFault), ...listSmall(example).map(findPitfallFault)];
  return faults.filter((fault) => fault !== undefined);
}

export function findProgramFault(program: Program): string | undefined {
  const { path, transcript, expected } = program;
  const age = findAge(program);
  if (age || !transcript) return age;
  const printed = transcript.lines.map((line) => line.text);
  const wanted = expected.map((line) => line.text);
  if (!isSame(printed, wanted) || transcript.exit !== 0 || transcript.stderr.length)
    return `${path}: its transcript contradicts what is expected. Run \`npm run record\``;
  if (!transcript.steps || areSteps(transcript.steps, program, transcript.lines)) return undefined;
  return `${path}: the steps of its transcript are not one place a step, in order. Run \`npm run record\``;
}

/** Whether these are places of the steps of a program: one each, none before the one above it, none after the end. */
export function areSteps(
  steps: readonly (number | undefined)[],
  { segments }: Pick<Program, "segments">,
  lines: readonly PrintedLine[],
): boolean {
  const places = [0, ...Array.from(steps), lines.length - 1];
  return (
    steps.length === segments.length - 1 &&
    places.every((place, index) => place !== undefined && place >= (places[index - 1] ?? 0))
  );
}

export function findPitfallFault(pitfall: Pitfall): string | undefined {
  const age = findAge(pitfall);
  if (age || !pitfall.transcript) return age;
  const lost = findLostLine(pitfall, pitfall.transcript);
  if (lost === undefined) return undefined;
  return `${pitfall.path}: its transcript lacks the expected line "${lost}". Run \`npm run record\``;
}

function findAge({ path, transcript, ...program }: Program | Pitfall): string | undefined {
  if (!transcript) return `${path}: its transcript is missing. Run \`npm run record\``;
  if (transcript.digest === toDigest(program)) return undefined;
  return `${path}: its transcript is stale, the program has changed since. Run \`npm run record\``;
}

/** The first expected line of a pitfall that a run did not print, in order. */
export function findLostLine(pitfall: Pitfall, run: Pick<Transcript, "lines" | "stderr">): string | undefined {
  return pitfall.expected[findPlaces(pitfall, listPrinted(run)).indexOf(-1)];
}

export function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
