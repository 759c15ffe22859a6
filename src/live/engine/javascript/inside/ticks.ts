import { hold, release } from "./holds";
import { makeTurns } from "./native";
import { write } from "./port";

/** What `process.nextTick` was given: it goes before promises at the end of a turn, and after them where one asked for it. */
const ticks: (() => void)[] = [];
const takeTurn = makeTurns(runTicks);

export function nextTick(callback: (...args: unknown[]) => void, ...args: unknown[]) {
  ticks.push(() => callback(...args));
  hold();
  takeTurn();
}

export function runTicks() {
  for (let tick = ticks.shift(); tick; tick = ticks.shift()) {
    try {
      tick();
    } finally {
      release();
    }
  }
}

let hasWarned = false;

/** Warns as Node.js does, once this turn is done. */
export function emitWarning(name: string, text: string) {
  nextTick(() => {
    write("err", `(node:1) ${name}: ${text}\n`);
    if (!hasWarned) write("err", "(Use `node --trace-warnings ...` to show where the warning was created)\n");
    hasWarned = true;
  });
}
