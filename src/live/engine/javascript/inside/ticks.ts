import { hold, release } from "./holds";

/** What `process.nextTick` holds: it goes before promises where a turn ends, and after them where it is asked for among them. */
const ticks: (() => void)[] = [];
const channel = new MessageChannel();
channel.port1.onmessage = runTicks;

export function nextTick(callback: (...args: unknown[]) => void, ...args: unknown[]) {
  ticks.push(() => callback(...args));
  hold();
  channel.port2.postMessage(0);
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
