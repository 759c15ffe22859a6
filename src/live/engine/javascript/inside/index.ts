import type { PreparedProgram, WorkerOrder } from "../../engine";
import { finish } from "./ending";
import { formatSyntaxFault } from "./errors";
import { setUpGlobals } from "./globals";
import { findSyntaxFault, MissingModule, nameModules, resolveImports, toUrl } from "./imports";
import { begin, fail, hasBegun, noteEvaluated } from "./life";
import { now, say, write } from "./port";
import { setProgram } from "./program";

/** By what the first line tells that the program begins: it is imported before all else, and runs when all is there. */
const start = Symbol.for("async-atlas.begin");
Object.defineProperty(globalThis, start, { value: begin });
const head = `import "${toUrl(`globalThis[Symbol.for("${start.description}")]()`)}";`;

setUpGlobals();
self.onmessage = ({ data }: MessageEvent<WorkerOrder>) => {
  if (data.do !== "run") return;
  self.onmessage = null;
  run(data.program);
};

async function run(program: PreparedProgram) {
  setProgram(program, head.length);
  const { source, plain } = program;
  try {
    await load(source).catch((error) => {
      // A step's comment may be in a place in which nothing can be printed.
      if (hasBegun() || source === plain) throw error;
      return load(plain);
    });
    noteEvaluated();
  } catch (error) {
    if (hasBegun()) return fail(error);
    if (error instanceof MissingModule)
      return say({ type: "ended", how: "refused", at: now(), text: error.message, isKept: false });
    await complain(plain, error as Error);
  }

  async function load(source: string) {
    const text = `${head}${await resolveImports(source)}\n//# sourceURL=${program.file}`;
    await import(toUrl(text));
  }
}

/** The program cannot be read, or imports what its modules do not have. */
async function complain(source: string, { message }: Error) {
  const fault = await findSyntaxFault(source);
  begin();
  write("err", formatSyntaxFault(fault ?? { message: nameModules(message) }));
  finish(1, now(), "failed");
}
