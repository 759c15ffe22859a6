import { finish, hasEnded } from "./ending";
import { formatUncaught } from "./errors";
import { isHeld, onceFree } from "./holds";
import { now, say, write } from "./port";
import { emitProcess, getExitCode } from "./process";

/** A program ends as in Node.js: when nothing is left that could run. */
let state: "loading" | "running" | "evaluated" = "loading";

/** What the browser may still be about in its own threads, such as a module, when nothing else is left. */
const quiet = 60;
const { setTimeout: wait, clearTimeout: forget } = self as Window;
let check: number | undefined;

export function begin() {
  if (state !== "loading") return;
  state = "running";
  say({ type: "started", at: now() });
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
  forget(check);
  if (isHeld() || state === "loading" || hasEnded()) return;
  const at = now();
  // Where the module has come to its end, one turn is enough for what was printed at last.
  check = wait(() => leave(at), state === "evaluated" ? 0 : quiet);
}

onceFree(watchEnd);

function leave(at: number) {
  if (isHeld() || hasEnded()) return;
  if (state === "evaluated") emitProcess("beforeExit", getExitCode() ?? 0);
  if (isHeld()) return;
  const code = getExitCode() ?? (state === "evaluated" ? 0 : 13);
  emitProcess("exit", code);
  if (state === "running") write("err", "Warning: Detected unsettled top-level await at main.ts\n");
  finish(getExitCode() ?? code, at);
}

/** An error that nothing caught ends the program. */
export function fail(error: unknown, isRejection = false) {
  if (hasEnded()) return;
  write("err", formatUncaught(error, isRejection));
  emitProcess("exit", 1);
  finish(1, now(), "failed");
}
