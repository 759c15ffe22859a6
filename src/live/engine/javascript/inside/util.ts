import { format, inspect } from "node-inspect-extracted";
import { nextTick } from "./ticks";

type Act = (this: unknown, ...args: unknown[]) => unknown;
type Last = (error: unknown, value?: unknown) => void;

const custom = Symbol.for("nodejs.util.promisify.custom");

/** A function that calls back with an error or a value, as one that returns a promise. */
const promisify = Object.assign(
  (act: Act & { [custom]?: Act }) =>
    act[custom] ??
    function (this: unknown, ...args: unknown[]) {
      return new Promise((resolve, reject) => {
        const last: Last = (error, value) => (error ? reject(error) : resolve(value));
        act.call(this, ...args, last);
      });
    },
  { custom },
);

function callbackify(act: Act) {
  return function (this: unknown, ...args: unknown[]) {
    const last = args.pop() as Last;
    Promise.resolve(act.apply(this, args)).then(
      (value) => nextTick(() => last(null, value)),
      (error) => nextTick(() => last(error ?? new Error("Promise was rejected with a falsy value"))),
    );
  };
}

export const util = { format, inspect, promisify, callbackify };
