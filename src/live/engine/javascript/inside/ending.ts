import { flush, now, say } from "./port";

let isOver = false;

export function hasEnded(): boolean {
  return isOver;
}

/** Ends the run; nothing is heard of the program after it. */
export function finish(exit: number, at = now(), how: "done" | "failed" = exit === 13 ? "failed" : "done") {
  if (isOver) return;
  isOver = true;
  flush();
  say({ type: "ended", how, exit, at, isKept: false });
}

/** Ends a run that holds more memory than it may. */
export function endForMemory(): never {
  if (!isOver) {
    isOver = true;
    flush();
    say({ type: "ended", how: "out of memory", at: now(), isKept: false });
  }
  throw new RangeError("Array buffer allocation failed");
}
