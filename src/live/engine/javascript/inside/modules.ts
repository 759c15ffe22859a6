import { format, inspect } from "node-inspect-extracted";
import * as events from "./events";
import { process } from "./process";
import { timersPromises } from "./sleeps";
import * as timers from "./timers";

type Members = Readonly<Record<string, unknown>>;

const { Immediate, Timeout, ...timerFunctions } = timers;
const { EventEmitter, ...eventFunctions } = events;

type Last = (error: unknown, value: unknown) => void;
type WithLast = (...args: unknown[]) => unknown;

const util = {
  format,
  inspect,
  promisify:
    (act: WithLast) =>
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const last: Last = (error, value) => (error ? reject(error) : resolve(value));
        act(...args, last);
      }),
  callbackify:
    (act: WithLast) =>
    (...args: unknown[]) => {
      const last = args.pop() as Last;
      Promise.resolve(act(...args)).then(
        (value) => process.nextTick(() => last(null, value)),
        (error) => process.nextTick(() => last(error, undefined)),
      );
    },
};

/** What there is of Node.js's modules. */
export const modules: Readonly<Record<string, Members>> = {
  timers: { ...timerFunctions, promises: timersPromises },
  "timers/promises": timersPromises,
  events: Object.assign(EventEmitter, { EventEmitter, ...eventFunctions }) as unknown as Members,
  util,
  process: process as unknown as Members,
  perf_hooks: { performance },
  "stream/web": { ReadableStream, WritableStream, TransformStream },
};
