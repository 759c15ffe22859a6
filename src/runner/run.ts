import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { readLanguageFiles, toDigest } from "../catalog/transcripts";
import { getLanguage } from "../languages";
import { listPrinted, type Transcript } from "../model/example";
import { type Command, type Language, type LanguageId, listPackages, toTyped, type Variant } from "../model/language";
import { holdLock } from "./lock";
import { type Limits, type Outcome, runProcess } from "./process";
import { type Toolchain, toEnvironment, toLabel } from "./toolchain";

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
  /** How the program failed of itself, as a pitfall may: a sentence's end, such as "exited with 1". */
  readonly failure?: string;
  /** What no program may do, such as "left a process running: …". */
  readonly faults: readonly string[];
  /** The packages that the program names and that are not to be had here, as a sentence. */
  readonly lack?: string;
  /** Milliseconds, without the wait for a turn; a build that was not needed took none. */
  readonly took: { readonly build: number; readonly run: number };
}

const buildLimits: Limits = { time: 300_000, output: 1 << 20 };
export const runLimits: Limits = { time: 20_000, output: 64 << 10 };

/** Builds and runs one program. Unchanged programs are not built again. */
export async function runProgram(job: Job, toolchain: Toolchain, limits = runLimits): Promise<Run> {
  const language = getLanguage(job.language);
  const command = job.variant?.run ?? language.run;
  const typed = job.variant?.typed ?? toTyped(language, job.source);
  const head = { toolchain: toLabel(toolchain), command: typed, digest: toDigest(job) };
  const refuse = (fault: string, stderr: readonly string[] = []): Run => ({
    transcript: { ...head, exit: -1, lines: [], stderr },
    failedBuild: true,
    faults: [`needs ${language.name}: ${fault}`],
    took: { build: 0, run: 0 },
  });
  if (toolchain.missing) return refuse(toolchain.missing);
  const unready = await findUnready(toolchain);
  if (unready) return refuse(unready.fault, unready.said);

  const { folder, said, failure, ms } = await build(language, job, toolchain);
  const start = performance.now();
  const outcome = failure ?? (await runProcess(command, surround(language, folder, limits)));
  const clean = (text: string) => hideFolders(text, language, folder);
  const transcript: Transcript = {
    ...head,
    exit: outcome.exit ?? -1,
    lines: outcome.lines.map(({ ms, text }) => ({ ms, text: clean(text) })),
    stderr: [...said, ...outcome.stderr].map(clean),
  };
  return {
    transcript,
    failedBuild: !!failure,
    lack: findLackOfPackages(language, job, listPrinted(transcript)),
    ...judge(outcome, { program: failure ? language.build?.[0] : command[0], limits, clean, isBuild: !!failure }),
    took: { build: ms, run: failure ? 0 : performance.now() - start },
  };
}

/** A program that prints such words without naming a package means them. */
function findLackOfPackages(language: Language, { source }: Job, printed: readonly string[]): string | undefined {
  const names = listPackages(language, source).map(({ name }) => name);
  const said = names.length ? printed.find((line) => language.packages?.lacking.test(line)) : undefined;
  return said && `needs ${names.join(", ")}, to be had by \`${toTyped(language, source)}\`: ${said.trim()}`;
}

/** Takes the folders of this machine out of what was printed: a transcript is the same wherever it is made. */
function hideFolders(text: string, language: Language, folder: string): string {
  return text
    .replaceAll(`file://${folder}/`, "")
    .replaceAll(`${folder}/`, "")
    .replaceAll(folder, ".")
    .replaceAll(`${realpathSync(toCache())}/`, "")
    .replace(language.toolchain.libraries ?? /(?!)/g, "")
    .replaceAll(`${homedir()}/`, "~/");
}

interface Judged {
  readonly program: string | undefined;
  readonly limits: Limits;
  readonly clean: (text: string) => string;
  readonly isBuild: boolean;
}

function judge(outcome: Outcome, { program, limits, clean, isBuild }: Judged): Pick<Run, "failure" | "faults"> {
  const { cut, exit, signal, leftBehind } = outcome;
  const { time, output } = isBuild ? buildLimits : limits;
  const of = isBuild ? " of a build" : "";
  if (cut === "not found") return { faults: [`could not be started: there is no \`${program}\``] };
  if (cut === "time limit") return { faults: [`was ended after ${time / 1000} s, the time limit${of}`] };
  if (cut === "output limit")
    return { faults: [`was ended after it had printed ${output >> 10} KiB, the output limit${of}`] };
  const ended = signal ? `was ended by ${signal}` : exit ? `exited with ${exit}` : undefined;
  return {
    failure: isBuild ? "does not build" : ended,
    faults: [
      ...(cut === "not UTF-8" ? ["printed bytes that are not UTF-8"] : []),
      ...leftBehind.map((name) => `left a process running: ${clean(name)}`),
    ],
  };
}

function surround(language: Language, folder: string, limits: Limits) {
  return { folder, limits, environment: toEnvironment(language), servers: language.toolchain.servers };
}

/** One build at a time a language: they share a target folder, and two would share the processor. */
function takeTurn<T>(language: Language, work: () => Promise<T>): Promise<T> {
  const folder = join(toCache(), language.id);
  mkdirSync(folder, { recursive: true });
  // Tests run in several processes, and several people may test at once.
  return holdLock(join(folder, ".lock"), work);
}

const prepared = new Map<string, Promise<Outcome | undefined>>();

/** Does what a language needs before its first program, once a process; the outcome where that failed. */
export function prepareLanguage(language: Language, toolchain: Toolchain): Promise<Outcome | undefined> {
  const { prepare } = language;
  if (!prepare) return Promise.resolve(undefined);
  const shared = toShared(language, toolchain);
  let preparation = prepared.get(shared);
  if (!preparation) {
    preparation = takeTurn(language, async () => {
      if (prepare.command.includes("{shared}") && !existsSync(shared))
        process.stderr.write(`${language.name}: the first build builds its libraries too, which takes minutes\n`);
      const folder = layOut(language, { language: language.id, source: prepare.program }, toolchain);
      const surroundings = { ...surround(language, folder, buildLimits), servers: /./ };
      const outcome = await runProcess(fill(prepare.command, language, toolchain), surroundings);
      return outcome.exit === 0 ? undefined : outcome;
    });
    prepared.set(shared, preparation);
  }
  return preparation;
}

/** Why a toolchain that is there can run nothing, such as a registry that cannot be reached, and what was said of it. */
export async function findUnready(toolchain: Toolchain) {
  const { language } = toolchain;
  const outcome = await prepareLanguage(language, toolchain);
  return outcome && { fault: `\`${language.prepare?.command.join(" ")}\` failed`, said: listPrinted(outcome) };
}

async function build(language: Language, job: Job, toolchain: Toolchain) {
  const { build, artifact } = language;
  if (!build) return { folder: layOut(language, job, toolchain), said: [], ms: 0 };

  return takeTurn(language, async () => {
    // Not before the turn: a build tool that finds the file older than its latest build takes that for this program's.
    const folder = layOut(language, job, toolchain);
    const done = join(folder, ".built");
    if (existsSync(done)) return { folder, said: JSON.parse(readFileSync(done, "utf8")) as string[], ms: 0 };
    const start = performance.now();
    const surroundings = { ...surround(language, folder, buildLimits), isPatient: true };
    const adds = listPackages(language, job.source).map(({ command }) => command?.split(" ") as unknown as Command);
    let said: string[] = [];
    for (const command of [...adds, fill(build, language, toolchain)]) {
      const outcome = await runProcess(command, surroundings);
      if (outcome.exit !== 0) return { folder, said: [], failure: outcome, ms: performance.now() - start };
      // What a compiler says of a program that it builds: warnings.
      said = listPrinted(outcome);
    }
    const ms = performance.now() - start;
    if (artifact) cpSync(join(toShared(language, toolchain), artifact), join(folder, "main"));
    write(done, JSON.stringify(said));
    return { folder, said, ms };
  });
}

/** Puts the program and its language's files into a scratch folder of their own. */
function layOut(language: Language, job: Job, toolchain: Toolchain): string {
  const name = createHash("sha256")
    .update(`${toDigest(job)} ${job.variant?.file ?? ""}`)
    .digest("hex")
    .slice(0, 16);
  const path = join(toCache(), language.id, toolchain.version ?? "", name);
  mkdirSync(path, { recursive: true });
  // Compilers print the real path, which is taken out of what they say.
  const folder = realpathSync(path);
  for (const file of readLanguageFiles(language)) write(join(folder, file.name), file.content);
  write(join(folder, job.variant?.file ?? language.file), job.source);
  return folder;
}

/** Writes a file whole, so that another process which runs the same program never reads half of it. */
function write(file: string, content: string) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** The scratch folder; `ASYNC_ATLAS_CACHE` names another. */
export function toCache(): string {
  return resolve(process.env.ASYNC_ATLAS_CACHE ?? join(__dirname, "../../.cache"));
}

function toShared(language: Language, toolchain: Toolchain): string {
  return join(toCache(), language.id, toolchain.version ?? "", "shared");
}

function fill([program, ...args]: Command, language: Language, toolchain: Toolchain): Command {
  return [program, ...args.map((arg) => arg.replace("{shared}", toShared(language, toolchain)))];
}
