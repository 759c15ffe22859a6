import { finish, hasEnded } from "./ending";
import { formatUncaught } from "./errors";
import { isHeld, onceFree } from "./holds";
import { clearTimeout, setTimeout } from "./native";
import { now, say, write } from "./port";
import { process } from "./process";
import { getProgram } from "./shown";

/** A program ends as in Node.js: when nothing is left that could run. */
let state: "loading" | "running" | "evaluated" = "loading";

/** What the browser may still be about in its own threads, such as a module, when nothing else is left. */
const quiet = 250;
let check: number | undefined;

export function begin() {
  if (state !== "loading") return;
  state = "running";
  say({ type: "started", at: now() });
  watchEnd();
}

export function hasBegun(): boolean {
  return state !== "loading";
}

/** The program's module came to its end. */
export function noteEvaluated() {
  if (state === "running") state = "evaluated";
  watchEnd();
}

export function watchEnd() {
  clearTimeout(check);
  if (isHeld() || state === "loading" || hasEnded()) return;
  const at = now();
  // Where the module has come to its end, a turn is enough for the browser to tell of promises that nothing handles.
  check = setTimeout(
    () => {
      check = setTimeout(() => leave(at));
    },
    state === "evaluated" ? 0 : quiet,
  );
}

onceFree(watchEnd);

function leave(at: number) {
  if (isHeld() || hasEnded()) return;
  if (state === "evaluated") process.emit("beforeExit", process.exitCode ?? 0);
  if (isHeld()) return;
  const code = process.exitCode ?? (state === "evaluated" ? 0 : 13);
  process.emit("exit", code);
  if (state === "running") write("err", `Warning: Detected unsettled top-level await at ${getProgram().file}\n`);
  finish(process.exitCode ?? code, at);
}

/** An error that nothing caught ends the program, unless it has asked to be told of them. */
export function fail(error: unknown, isRejection = false) {
  if (hasEnded()) return;
  const origin = isRejection ? "unhandledRejection" : "uncaughtException";
  process.emit("uncaughtExceptionMonitor", error, origin);
  if (process.emit("uncaughtException", error, origin)) return;
  write("err", formatUncaught(error, isRejection));
  process.emit("exit", 1);
  finish(1, now(), "failed");
}
