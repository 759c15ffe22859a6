import { format } from "node-inspect-extracted";
import { bringAborts } from "./aborts";
import { fail } from "./life";
import { write } from "./port";
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
    if (!process.emit("unhandledRejection", event.reason, event.promise)) failWith(event.reason, true);
  });
  let late = 0;
  self.addEventListener("rejectionhandled", ({ promise }) => {
    process.emit("rejectionHandled", promise);
    const text = `Promise rejection was handled asynchronously (rejection id: ${++late})`;
    emitWarning("PromiseRejectionHandledWarning", text);
  });
  self.addEventListener("error", (event) => {
    event.preventDefault();
    failWith(event.error, false);
  });
  // What it could do with them, the frame forbids; without them it is told so at once, in its own words.
  for (const name of ["Worker", "SharedWorker", "importScripts"]) Reflect.deleteProperty(self, name);
  const fetch = () =>
    Promise.reject(new TypeError("fetch failed", { cause: new Error("A page has no network here.") }));
  Object.assign(self, { fetch });
}

function failWith(error: unknown, isRejection: boolean) {
  const origin = isRejection ? "unhandledRejection" : "uncaughtException";
  process.emit("uncaughtExceptionMonitor", error, origin);
  if (!process.emit("uncaughtException", error, origin)) fail(error, isRejection);
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
