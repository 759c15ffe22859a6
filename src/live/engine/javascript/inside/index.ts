import { format } from "node-inspect-extracted";
import type { PreparedProgram, WorkerOrder } from "../../engine";
import { resolveImports, toUrl } from "./imports";
import { begin, fail, hasBegun, noteEvaluated, watchEnd } from "./life";
import { write } from "./port";
import { emitProcess, process } from "./process";
import * as timers from "./timers";

const { Immediate, Timeout, ...timerFunctions } = timers;
Object.assign(self, timerFunctions, { process, global: self });

for (const name of ["log", "info", "debug"] as const) console[name] = (...args) => write("out", `${format(...args)}\n`);
for (const name of ["warn", "error", "trace"] as const)
  console[name] = (...args) => write("err", `${format(...args)}\n`);

self.addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  if (!emitProcess("unhandledRejection", event.reason, event.promise)) fail(event.reason, true);
});
self.addEventListener("error", (event) => {
  event.preventDefault();
  if (!emitProcess("uncaughtException", event.error, "uncaughtException")) fail(event.error);
});

self.onmessage = ({ data }: MessageEvent<WorkerOrder>) => {
  if (data.do !== "run") return;
  self.onmessage = null;
  run(data.program);
};

const start = Symbol.for("async-atlas.begin");
Object.defineProperty(globalThis, start, { value: begin });

async function run({ file, source, plain }: PreparedProgram) {
  const first = `import "${toUrl('globalThis[Symbol.for("async-atlas.begin")]()')}";`;
  try {
    try {
      await import(/* webpackIgnore: true */ toUrl(`${first}${await resolveImports(source)}\n//# sourceURL=${file}`));
    } catch (error) {
      if (hasBegun() || source === plain) throw error;
      await import(/* webpackIgnore: true */ toUrl(`${first}${await resolveImports(plain)}\n//# sourceURL=${file}`));
    }
    noteEvaluated();
  } catch (error) {
    begin();
    fail(error);
  }
  watchEnd();
}
