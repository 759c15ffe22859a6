import { finish } from "./ending";
import { EventEmitter } from "./events";
import { now, write } from "./port";
import { nextTick } from "./ticks";

const start = now();

function toStream(stream: "out" | "err") {
  return {
    isTTY: false,
    fd: stream === "out" ? 1 : 2,
    write: (text: unknown, ...rest: unknown[]) => {
      write(stream, typeof text === "string" ? text : new TextDecoder().decode(text as Uint8Array));
      const done = rest.find((each) => typeof each === "function") as (() => void) | undefined;
      if (done) nextTick(done);
      return true;
    },
  };
}

/** Thrown to leave a program that ends itself; nothing of it is heard of any more. */
class Exit extends Error {}

class Process extends EventEmitter {
  readonly title = "node";
  readonly version = "v24.21.0";
  readonly versions = { node: "24.21.0" };
  readonly platform = "linux";
  readonly arch = "x64";
  readonly pid = 1;
  readonly argv = ["node", "main.ts"];
  readonly execArgv: string[] = [];
  readonly env: Record<string, string> = {};
  readonly release = { name: "node" };
  readonly stdout = toStream("out");
  readonly stderr = toStream("err");
  readonly nextTick = nextTick;
  exitCode: number | undefined;

  cwd() {
    return "/";
  }

  uptime() {
    return (now() - start) / 1000;
  }

  hrtime = Object.assign(
    (from: readonly [number, number] = [0, 0]) => {
      const ms = now() - start;
      const nanos = Math.round((ms % 1000) * 1e6) - from[1];
      return [Math.floor(ms / 1000) - from[0] - (nanos < 0 ? 1 : 0), nanos + (nanos < 0 ? 1e9 : 0)];
    },
    { bigint: () => BigInt(Math.round((now() - start) * 1e6)) },
  );

  emitWarning(warning: string | Error) {
    const text = typeof warning === "string" ? `Warning: ${warning}` : `${warning.name}: ${warning.message}`;
    write("err", `(node:1) ${text}\n(Use \`node --trace-warnings ...\` to show where the warning was created)\n`);
    nextTick(() => this.emit("warning", warning));
  }

  exit(code?: number): never {
    if (code !== undefined) this.exitCode = code;
    this.emit("exit", this.exitCode ?? 0);
    finish(this.exitCode ?? 0);
    throw new Exit();
  }
}

export const process = new Process();

export function getExitCode(): number | undefined {
  return process.exitCode;
}

export function emitProcess(event: string, ...args: unknown[]): boolean {
  return process.emit(event, ...args);
}
