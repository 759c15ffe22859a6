import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readLanguageFiles, toDigest } from "../catalog";
import { getLanguage } from "../languages";
import type { Command, Language, LanguageId, Transcript, Variant } from "../model";
import { toEnvironment } from "./environment";
import { type Limits, type Outcome, runProcess } from "./process";
import { type Toolchain, toLabel } from "./toolchain";

/** What is run: a program in its language, or a variant's derived text. */
export interface Job {
  readonly language: LanguageId;
  readonly source: string;
  readonly variant?: Variant;
}

/** What happened, with all that was wrong in it beside what was printed. */
export interface Run {
  readonly transcript: Transcript;
  /** True where the program was not built, and so not run. */
  readonly failedBuild: boolean;
  /** Sentences; empty where the program was built, ran and exited of itself. */
  readonly faults: readonly string[];
}

const cacheFolder = join(__dirname, "../../.cache");
const buildLimits: Limits = { time: 300_000, output: 1 << 20 };
export const runLimits: Limits = { time: 20_000, output: 64 << 10 };

/** Builds and runs one program. Unchanged programs are not built again. */
export async function runProgram(job: Job, toolchain: Toolchain, limits = runLimits): Promise<Run> {
  const language = getLanguage(job.language);
  const command = job.variant?.run ?? language.run;
  const head = { toolchain: toLabel(toolchain), command: job.variant?.typed ?? language.typed, digest: toDigest(job) };
  if (toolchain.missing) {
    const transcript = { ...head, exit: -1, lines: [], stderr: [] };
    return { transcript, failedBuild: true, faults: [`${language.name} cannot run: ${toolchain.missing}`] };
  }

  await prepare(language, toolchain);
  const { folder, said, failure } = await build(language, job, toolchain);
  const outcome = failure ?? (await runProcess(command, surround(language, folder, limits)));
  const clean = (text: string) => text.replaceAll(`${folder}/`, "").replaceAll(folder, ".");
  const transcript: Transcript = {
    ...head,
    exit: outcome.exit ?? -1,
    lines: outcome.lines.map(({ ms, text }) => ({ ms, text: clean(text) })),
    stderr: [...said, ...outcome.stderr].map(clean),
  };
  return {
    transcript,
    failedBuild: !!failure,
    faults: findFaults(outcome, { command, limits, clean, isBuild: !!failure }),
  };
}

interface Judged {
  readonly command: Command;
  readonly limits: Limits;
  readonly clean: (text: string) => string;
  readonly isBuild: boolean;
}

function findFaults(outcome: Outcome, { command, limits, clean, isBuild }: Judged): string[] {
  const { cut, exit, signal, leftBehind } = outcome;
  if (isBuild) return ["does not build"];
  if (cut === "not found") return [`\`${command[0]}\` could not be started`];
  if (cut === "time limit") return [`was ended after ${limits.time / 1000} s, the time limit`];
  if (cut === "output limit") return [`was ended after it had printed ${limits.output >> 10} KiB, the output limit`];
  return [
    ...(cut === "not UTF-8" ? ["printed bytes that are not UTF-8"] : []),
    ...(signal ? [`was ended by ${signal}`] : exit ? [`exited with ${exit}`] : []),
    ...leftBehind.map((name) => `left a process running: ${clean(name)}`),
  ];
}

function surround(language: Language, folder: string, limits: Limits) {
  return { folder, limits, environment: toEnvironment(language), servers: language.toolchain.servers };
}

/** One build at a time a language: they share a target folder, and two would share the processor. */
const turns = new Map<LanguageId, Promise<unknown>>();

function takeTurn<T>(language: Language, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(language.id) ?? Promise.resolve()).then(work);
  turns.set(
    language.id,
    turn.catch(() => {}),
  );
  return turn;
}

const prepared = new Map<LanguageId, Promise<void>>();

function prepare(language: Language, toolchain: Toolchain): Promise<void> {
  const { prepare } = language;
  if (!prepare) return Promise.resolve();
  let preparation = prepared.get(language.id);
  if (!preparation) {
    preparation = takeTurn(language, async () => {
      const folder = layOut(language, { language: language.id, source: prepare.program }, toolchain);
      const outcome = await runProcess(fill(prepare.command, language, toolchain), {
        ...surround(language, folder, buildLimits),
        servers: /./,
      });
      if (outcome.exit === 0) return;
      const said = [...outcome.lines.map((line) => line.text), ...outcome.stderr].join("\n");
      throw new Error(`${language.name}: \`${prepare.command.join(" ")}\` failed in ${folder}:\n${said}`);
    });
    prepared.set(language.id, preparation);
  }
  return preparation;
}

interface Build {
  readonly folder: string;
  /** What a compiler said of a program that it built: warnings. */
  readonly said: readonly string[];
  readonly failure?: Outcome;
}

async function build(language: Language, job: Job, toolchain: Toolchain): Promise<Build> {
  const folder = layOut(language, job, toolchain);
  const { build, artifact } = language;
  if (!build) return { folder, said: [] };

  return takeTurn(language, async () => {
    const done = join(folder, ".built");
    if (existsSync(done)) return { folder, said: JSON.parse(readFileSync(done, "utf8")) };
    const outcome = await runProcess(fill(build, language, toolchain), surround(language, folder, buildLimits));
    if (outcome.exit !== 0) return { folder, said: [], failure: outcome };
    if (artifact) cpSync(join(toShared(language, toolchain), artifact), join(folder, "main"));
    const said = [...outcome.lines.map((line) => line.text), ...outcome.stderr];
    writeFileSync(done, JSON.stringify(said));
    return { folder, said };
  });
}

/** Puts the program and its language's files into a scratch folder of their own. */
function layOut(language: Language, job: Job, toolchain: Toolchain): string {
  const name = createHash("sha256")
    .update(`${toDigest(job)} ${job.variant?.id ?? ""}`)
    .digest("hex")
    .slice(0, 16);
  const folder = join(cacheFolder, language.id, toolchain.version ?? "", name);
  mkdirSync(folder, { recursive: true });
  for (const file of readLanguageFiles(language)) writeFileSync(join(folder, file.name), file.content);
  writeFileSync(join(folder, job.variant?.file ?? language.file), job.source);
  return folder;
}

function toShared(language: Language, toolchain: Toolchain): string {
  return join(cacheFolder, language.id, toolchain.version ?? "", "shared");
}

function fill([program, ...args]: Command, language: Language, toolchain: Toolchain): Command {
  return [program, ...args.map((arg) => arg.replace("{shared}", toShared(language, toolchain)))];
}
