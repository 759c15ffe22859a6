import { isUtf8 } from "node:buffer";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { getPriority, setPriority } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { PrintedLine } from "../model/example";
import type { Command } from "../model/language";

export interface Limits {
  /** Milliseconds after which the process and its children are ended. */
  readonly time: number;
  /** Bytes of standard output and standard error together. */
  readonly output: number;
}

/** How a process ended, other than by exiting. */
export type Cut = "not found" | "time limit" | "output limit" | "not UTF-8";

export interface Outcome {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly cut?: Cut;
  readonly lines: readonly PrintedLine[];
  readonly stderr: readonly string[];
  /** Command lines of the children that outlived the process; they are ended too. */
  readonly leftBehind: readonly string[];
}

export interface Surroundings {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly limits: Limits;
  /** Children that may outlive the process. */
  readonly servers?: RegExp;
  /** Lets other processes have the processor first, as a build does beside programs that keep time. */
  readonly isPatient?: boolean;
}

/** What arrives at once, and when. */
interface Chunk {
  readonly at: number;
  readonly bytes: Buffer;
}

const lineFeed = 10;

/** How long the output of a process that has exited may still be on its way, in milliseconds. */
const drainTime = 200;

/** How long a child may still be ending when its parent has exited, and a killed process may take to go. */
const patience = 1_000;

/** Every process started for one run carries this variable, so that its children can be found. */
const marker = "ASYNC_ATLAS_RUN";

/** What finds the processes of one run. */
interface Marked {
  readonly id: string;
  readonly servers: RegExp | undefined;
  /** The numbers of the processes that were there before the run, and so are none of its own. */
  readonly before: ReadonlySet<string>;
}

/** Each ends a run that is under way; they are called when this process ends. */
const running = new Set<() => void>();
const endAll = () => {
  for (const end of running) end();
};
process.once("exit", endAll);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    endAll();
    // As if nobody had listened, unless someone else does.
    if (!process.listenerCount(signal)) process.kill(process.pid, signal);
  });
}

/** Runs a command to its end. Never throws: what went wrong is in the outcome. */
export function runProcess([program, ...args]: Command, surroundings: Surroundings): Promise<Outcome> {
  const { folder, environment, limits, servers, isPatient } = surroundings;
  const run: Marked = { id: randomUUID(), servers, before: new Set(listProcesses()) };

  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...environment, [marker]: run.id },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    if (isPatient) giveWay(child.pid);
    const end = () => {
      killGroup(child.pid);
      killMarked(run);
    };
    running.add(end);
    const printed: Chunk[] = [];
    const errors: Chunk[] = [];
    let size = 0;
    let cut: Cut | undefined;
    let exit: number | null = null;
    let signal: NodeJS.Signals | null = null;

    const timer = setTimeout(() => cutOff("time limit"), limits.time);
    const read = (chunks: Chunk[]) => (bytes: Buffer) => {
      size += bytes.length;
      if (size > limits.output) cutOff("output limit");
      else chunks.push({ at: performance.now(), bytes });
    };
    child.stdout.on("data", read(printed));
    child.stderr.on("data", read(errors));
    child.on("error", () => settle("not found"));
    child.on("exit", (code, by) => {
      exit = code;
      signal = by;
      // A child that holds the pipe open would keep `close` from coming. What has arrived is read before an immediate.
      setTimeout(() => setImmediate(settle), drainTime).unref();
    });
    child.on("close", () => settle());

    function cutOff(reason: Cut) {
      cut ??= reason;
      killGroup(child.pid);
      settle();
    }

    let settled = false;
    async function settle(reason = cut) {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      child.stdout.destroy();
      child.stderr.destroy();
      // A child that is just ending is no fault; most runs have none and do not wait.
      if (!reason) await waitWhile(() => findMarked(run).length > 0);
      const leftBehind = killMarked(run);
      await waitWhile(() => killMarked(run).length > 0);
      if (!servers) killGroup(child.pid);
      running.delete(end);
      const isText = isUtf8(join(printed)) && isUtf8(join(errors));
      resolve({
        exit,
        signal,
        cut: reason ?? (isText ? undefined : "not UTF-8"),
        lines: toLines(printed),
        stderr: toLines(errors).map(({ text }) => text),
        leftBehind: reason ? [] : leftBehind,
      });
    }
  });
}

/** The lines of what has arrived, each with the milliseconds from the first until it was complete. */
function toLines(chunks: readonly Chunk[]): PrintedLine[] {
  const times = chunks.flatMap(({ at, bytes }) => [...bytes].flatMap((byte) => (byte === lineFeed ? at : [])));
  // Of a last line without a line feed.
  times.push(chunks.at(-1)?.at ?? 0);
  const [first = 0] = times;
  const lines =
    join(chunks)
      .toString()
      .match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return lines.map((line, index) => ({
    ms: Math.round((times[index] as number) - first),
    text: line.replace(/\r?\n?$/, ""),
  }));
}

function join(chunks: readonly Chunk[]): Buffer {
  return Buffer.concat(chunks.map(({ bytes }) => bytes));
}

/** How far a build steps back, on the scale of `nice`. */
const niceness = 10;

/** Its children inherit it. Where the system refuses, the process runs as any other. */
function giveWay(pid: number | undefined) {
  if (!pid) return;
  try {
    const nice = Math.max(getPriority(), niceness);
    setPriority(pid, nice);
    // Linux may share the processor out by session, and then counts this figure instead.
    writeFileSync(`/proc/${pid}/autogroup`, String(nice));
  } catch {
    // There is no such file, or no right to change it.
  }
}

function killGroup(pid: number | undefined) {
  if (pid) kill(-pid);
}

function kill(pid: number) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

async function waitWhile(holds: () => boolean) {
  for (let waited = 0; waited < patience && holds(); waited += 20) await sleep(20);
}

/**
 * Ends what the process group does not hold: on Linux every process that inherited the run's marker, which also finds
 * those that began a session of their own. Returns their command lines.
 */
function killMarked(run: Marked): string[] {
  const marked = findMarked(run);
  for (const { id } of marked) kill(id);
  return marked.map(({ commandLine }) => commandLine);
}

function findMarked({ id, servers, before }: Marked): { id: number; commandLine: string }[] {
  return listProcesses().flatMap((name) => {
    if (before.has(name)) return [];
    try {
      if (!readFileSync(`/proc/${name}/environ`, "latin1").includes(`${marker}=${id}`)) return [];
      const commandLine = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ").trim();
      return commandLine && !servers?.test(commandLine) ? [{ id: Number(name), commandLine }] : [];
    } catch {
      // It has ended meanwhile, or belongs to someone else.
      return [];
    }
  });
}

/** The numbers of all processes; none where the system does not list them. */
function listProcesses(): string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
