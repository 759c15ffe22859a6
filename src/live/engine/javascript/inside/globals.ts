import { format } from "node-inspect-extracted";
import { bringAborts } from "./aborts";
import { bringContexts } from "./contexts";
import { fail } from "./life";
import { watchMemory } from "./memory";
import { now, write } from "./port";
import { process } from "./process";
import { cleanStacks } from "./stacks";
import { emitWarning } from "./ticks";
import * as timers from "./timers";

/** Gives the program what Node.js has instead of the browser. */
export function setUpGlobals() {
  const { Immediate, Timeout, listHolding, ...functions } = timers;
  Object.assign(self, functions, { process, global: self });
  bringConsole();
  bringAborts();
  cleanStacks();

  self.addEventListener("unhandledrejection", (event) => {
    event.preventDefault();
    if (!process.emit("unhandledRejection", event.reason, event.promise)) fail(event.reason, true);
  });
  let late = 0;
  self.addEventListener("rejectionhandled", ({ promise }) => {
    process.emit("rejectionHandled", promise);
    const text = `Promise rejection was handled asynchronously (rejection id: ${++late})`;
    emitWarning("PromiseRejectionHandledWarning", text);
  });
  self.addEventListener("error", (event) => {
    event.preventDefault();
    fail(event.error);
  });
  bringContexts();
  watchMemory();
  removeForeign();
}

/** What Node.js does not have: a name that is misspelt there is so here. */
const foreign = "name close postMessage onmessage onmessageerror location origin importScripts Worker SharedWorker";

function removeForeign() {
  for (let holder: object | null = self; holder; holder = Object.getPrototypeOf(holder)) {
    for (const name of foreign.split(" ")) Reflect.deleteProperty(holder, name);
  }
  const fetch = () => Promise.reject(new TypeError("fetch failed", { cause: new Error("the page lets nothing out") }));
  Object.assign(self, { fetch });
}

function bringConsole() {
  let depth = 0;
  const counts = new Map<string, number>();
  const say = (stream: "out" | "err", args: readonly unknown[]) => {
    const text = format(...args);
    write(stream, `${" ".repeat(depth)}${depth ? text.replaceAll("\n", `\n${" ".repeat(depth)}`) : text}\n`);
  };
  for (const name of ["log", "info", "debug"] as const) console[name] = (...args) => say("out", args);
  for (const name of ["warn", "error", "trace"] as const) console[name] = (...args) => say("err", args);
  console.dir = (value, options) => say("out", [format(options ? "%O" : "%o", value)]);
  console.assert = (isTrue, ...args) => {
    if (!isTrue) say("err", args.length ? ["Assertion failed:", ...args] : ["Assertion failed"]);
  };
  const starts = new Map<string, number>();
  const sayTime = (label: string, args: readonly unknown[]) => {
    const start = starts.get(label);
    if (start !== undefined) say("out", [`${label}: ${(now() - start).toFixed(3)}ms`, ...args]);
  };
  console.time = (label = "default") => void starts.set(label, now());
  console.timeLog = (label = "default", ...args) => sayTime(label, args);
  console.timeEnd = (label = "default") => {
    sayTime(label, []);
    starts.delete(label);
  };
  console.table = (value) => say("out", [value]);
  console.clear = () => {};
  console.count = (label = "default") => {
    counts.set(label, (counts.get(label) ?? 0) + 1);
    say("out", [`${label}: ${counts.get(label)}`]);
  };
  console.group = (...args) => {
    if (args.length) say("out", args);
    depth += 2;
  };
  console.groupEnd = () => {
    depth = Math.max(0, depth - 2);
  };
}
