import { AsyncLocalStorage } from "./contexts";
import { monitorEventLoopDelay } from "./delay";
import * as events from "./events";
import { process } from "./process";
import { timersPromises } from "./sleeps";
import * as timers from "./timers";
import { util } from "./util";

const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate } = timers;
const { EventEmitter, ...eventFunctions } = events;

Object.assign(setTimeout, { [util.promisify.custom]: timersPromises.setTimeout });
Object.assign(setImmediate, { [util.promisify.custom]: timersPromises.setImmediate });

/** What there is of Node.js's modules; what a module itself is, is its default export. */
export const modules: Readonly<Record<string, object>> = {
  timers: {
    setTimeout,
    setInterval,
    setImmediate,
    clearTimeout,
    clearInterval,
    clearImmediate,
    promises: timersPromises,
  },
  "timers/promises": timersPromises,
  events: Object.assign(EventEmitter, { EventEmitter, ...eventFunctions }),
  async_hooks: { AsyncLocalStorage },
  util,
  process,
  perf_hooks: { performance, monitorEventLoopDelay },
  "stream/web": { ReadableStream, WritableStream, TransformStream },
};
