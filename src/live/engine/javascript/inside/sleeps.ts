import { AbortError } from "./aborts";
import * as timers from "./timers";

interface Options {
  readonly signal?: AbortSignal;
  readonly ref?: boolean;
}

/** `node:timers/promises`. */
function sleep<T>(duration?: number, value?: T, { signal, ref = true }: Options = {}): Promise<T> {
  return waitFor((done) => timers.setTimeout(done, duration), timers.clearTimeout, value, { signal, ref });
}

function immediate<T>(value?: T, { signal, ref = true }: Options = {}): Promise<T> {
  return waitFor((done) => timers.setImmediate(done), timers.clearImmediate, value, { signal, ref });
}

function waitFor<T, Timer extends { unref(): unknown }>(
  set: (done: () => void) => Timer,
  clear: (timer: Timer) => void,
  value: T | undefined,
  { signal, ref }: Options,
): Promise<T> {
  if (signal?.aborted) return Promise.reject(new AbortError(signal));
  return new Promise((resolve, reject) => {
    const timer = set(() => {
      signal?.removeEventListener("abort", abort);
      resolve(value as T);
    });
    if (!ref) timer.unref();
    function abort() {
      clear(timer);
      reject(new AbortError(signal));
    }
    signal?.addEventListener("abort", abort, { once: true });
  });
}

async function* interval<T>(duration?: number, value?: T, { signal, ref = true }: Options = {}) {
  if (signal?.aborted) throw new AbortError(signal);
  let ticks = 0;
  let wake = () => {};
  const timer = timers.setInterval(() => {
    ticks++;
    wake();
  }, duration);
  if (!ref) timer.unref();
  const abort = () => {
    timers.clearInterval(timer);
    wake();
  };
  signal?.addEventListener("abort", abort, { once: true });
  try {
    while (!signal?.aborted) {
      if (!ticks) await new Promise<void>((resolve) => (wake = resolve));
      for (; ticks > 0; ticks--) yield value;
    }
    throw new AbortError(signal);
  } finally {
    timers.clearInterval(timer);
    signal?.removeEventListener("abort", abort);
  }
}

const scheduler = {
  wait: (duration: number, options?: Options) => sleep(duration, undefined, options),
  yield: () => immediate(),
};

export const timersPromises = { setTimeout: sleep, setImmediate: immediate, setInterval: interval, scheduler };
