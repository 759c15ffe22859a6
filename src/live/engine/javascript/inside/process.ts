import { finish } from "./ending";
import { EventEmitter } from "./events";
import { makeTurns } from "./native";
import { now, write } from "./port";
import { emitWarning, nextTick } from "./ticks";
import { listHolding } from "./timers";

/** Of those of Linux, what a program may send itself. */
const signals: Readonly<Record<string, number>> = { SIGHUP: 1, SIGINT: 2, SIGUSR1: 10, SIGUSR2: 12, SIGTERM: 15 };
const start = now();

/** Leaves the program that ends itself; of what it still does, nothing is heard. */
class Exit extends Error {}

export const process = Object.assign(new EventEmitter(), {
  title: "node",
  version: "v24.21.0",
  versions: { node: "24.21.0" },
  platform: "linux",
  arch: "x64",
  pid: 1,
  argv: ["node", "main.ts"],
  execArgv: [],
  env: {},
  exitCode: undefined as number | undefined,
  stdout: toStream("out"),
  stderr: toStream("err"),
  nextTick,
  cwd: () => "/",
  uptime: () => (now() - start) / 1000,
  hrtime: Object.assign(toSeconds, { bigint: () => BigInt(Math.round((now() - start) * 1e6)) }),
  emitWarning: (warning: string | Error, name?: string) => {
    if (typeof warning === "string") emitWarning(typeof name === "string" ? name : "Warning", warning);
    else emitWarning(warning.name, warning.message);
    nextTick(() => process.emit("warning", warning));
  },
  getActiveResourcesInfo: listHolding,
  exit: (code?: number): never => {
    if (code !== undefined) process.exitCode = code;
    process.emit("exit", process.exitCode ?? 0);
    finish(process.exitCode ?? 0);
    throw new Exit();
  },
  kill,
});

function toStream(stream: "out" | "err") {
  return {
    isTTY: false,
    fd: stream === "out" ? 1 : 2,
    write: (text: string | Uint8Array, ...rest: unknown[]) => {
      write(stream, typeof text === "string" ? text : new TextDecoder().decode(text));
      const done = rest.find((each) => typeof each === "function") as (() => void) | undefined;
      if (done) nextTick(done);
      return true;
    },
  };
}

function toSeconds(from: readonly [number, number] = [0, 0]): [number, number] {
  const nanoseconds = Math.round((now() - start) * 1e6) - from[0] * 1e9 - from[1];
  return [Math.floor(nanoseconds / 1e9), nanoseconds % 1e9];
}

const sent: string[] = [];
const deliver = makeTurns(() => {
  const signal = sent.shift();
  if (signal) process.emit(signal, signal, signals[signal]);
});

/** Sends the program a signal, as Ctrl+C does; there is no other. */
function kill(pid: number, signal: string | number = "SIGTERM"): true {
  const name = typeof signal === "number" ? Object.keys(signals).find((each) => signals[each] === signal) : signal;
  if (pid !== process.pid) throw Object.assign(new Error("kill ESRCH"), { code: "ESRCH", syscall: "kill" });
  if (signal === 0) return true;
  if (!name || !signals[name])
    throw Object.assign(new TypeError(`Unknown signal: ${signal}`), { code: "ERR_UNKNOWN_SIGNAL" });
  if (!process.listenerCount(name)) {
    finish(128 + signals[name]);
    throw new Exit();
  }
  sent.push(name);
  deliver();
  return true;
}
