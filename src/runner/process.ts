import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Command, PrintedLine } from "../model";

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
  readonly environment: Readonly<Record<string, string>>;
  readonly limits: Limits;
  /** Children that may outlive the process. */
  readonly servers?: RegExp;
}

/** How long the output of a process that has exited may still be on its way, in milliseconds. */
const drainTime = 200;

/** Every process started for one run carries this variable, so that its children can be found. */
const marker = "ASYNC_ATLAS_RUN";

/** Process groups that are running; they end with this process. */
const running = new Set<number>();
process.once("exit", () => running.forEach(killGroup));

/** Runs a command to its end. Never throws: what went wrong is in the outcome. */
export function runProcess([program, ...args]: Command, surroundings: Surroundings): Promise<Outcome> {
  const { folder, environment, limits, servers } = surroundings;
  const run = randomUUID();

  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...environment, [marker]: run },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    if (child.pid) running.add(child.pid);
    const printed = new LineReader();
    const errors = new LineReader();
    let bytes = 0;
    let cut: Cut | undefined;
    let exit: number | null = null;
    let signal: NodeJS.Signals | null = null;

    const timer = setTimeout(() => end("time limit"), limits.time);
    const read = (reader: LineReader) => (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > limits.output) end("output limit");
      else reader.add(chunk, performance.now());
    };
    child.stdout.on("data", read(printed));
    child.stderr.on("data", read(errors));
    child.on("error", () => settle("not found"));
    child.on("exit", (code, by) => {
      exit = code;
      signal = by;
      // A child that holds the pipe open would keep `close` from coming.
      setTimeout(settle, drainTime).unref();
    });
    child.on("close", () => settle());

    function end(reason: Cut) {
      cut ??= reason;
      if (child.pid) killGroup(child.pid);
      settle();
    }

    let settled = false;
    async function settle(reason = cut) {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      child.stdout.destroy();
      child.stderr.destroy();
      // A child that is just ending is no fault: look twice.
      if (!reason && findMarked(run).length) await sleep(drainTime);
      const leftBehind = endChildren(run, child.pid, servers);
      if (child.pid) running.delete(child.pid);
      const faulty = !reason && !(printed.isText() && errors.isText());
      resolve({
        exit,
        signal,
        cut: faulty ? "not UTF-8" : reason,
        lines: printed.timed(),
        stderr: errors.texts(),
        leftBehind: reason ? [] : leftBehind,
      });
    }
  });
}

/** Splits what arrives into lines, and remembers when each one was complete. */
class LineReader {
  private readonly lines: { at: number; bytes: Buffer }[] = [];
  private rest = Buffer.alloc(0);
  private last = 0;

  add(chunk: Buffer, at: number) {
    this.last = at;
    let data = Buffer.concat([this.rest, chunk]);
    for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10)) {
      this.lines.push({ at, bytes: data.subarray(0, end) });
      data = data.subarray(end + 1);
    }
    this.rest = data;
  }

  private all() {
    return this.rest.length ? [...this.lines, { at: this.last, bytes: this.rest }] : this.lines;
  }

  isText() {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    try {
      for (const { bytes } of this.all()) decoder.decode(bytes);
      return true;
    } catch {
      return false;
    }
  }

  timed(): PrintedLine[] {
    const all = this.all();
    const first = all[0]?.at ?? 0;
    return all.map(({ at, bytes }) => ({ ms: Math.round(at - first), text: toText(bytes) }));
  }

  texts() {
    return this.all().map(({ bytes }) => toText(bytes));
  }
}

function toText(bytes: Buffer) {
  return bytes.toString("utf8").replace(/\r$/, "");
}

function killGroup(pid: number) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

/**
 * Ends what a run has left: its process group, and on Linux every process that inherited its marker, which also finds
 * those that began a session of their own.
 */
function endChildren(run: string, pid: number | undefined, servers: RegExp | undefined): string[] {
  const names: string[] = [];
  for (const { id, commandLine } of findMarked(run)) {
    if (servers?.test(commandLine)) continue;
    names.push(commandLine);
    try {
      process.kill(id, "SIGKILL");
    } catch {
      // It has ended already.
    }
  }
  if (pid && !servers) killGroup(pid);
  return names;
}

function findMarked(run: string): { id: number; commandLine: string }[] {
  const found: { id: number; commandLine: string }[] = [];
  let processes: string[];
  try {
    processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return found;
  }
  for (const name of processes) {
    try {
      if (!readFileSync(`/proc/${name}/environ`, "latin1").includes(`${marker}=${run}`)) continue;
      const commandLine = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ").trim();
      if (commandLine) found.push({ id: Number(name), commandLine });
    } catch {
      // It has ended meanwhile, or belongs to someone else.
    }
  }
  return found;
}
