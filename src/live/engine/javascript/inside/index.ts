import type { WorkerOrder } from "../../engine";
import type { ScriptProgram, SyntaxFault } from "../program";
import { finish } from "./ending";
import { formatSyntaxFault } from "./errors";
import { setUpGlobals } from "./globals";
import { findSyntaxFault, MissingModule, nameModules, resolveImports, toUrl } from "./imports";
import { begin, fail, hasBegun, noteEvaluated } from "./life";
import { now, say, write } from "./port";
import { setProgram, setRunning } from "./shown";
import { lacksUsing } from "./using";

/** By what the first line tells that the program begins: it is imported before all else, and runs when all is there. */
const start = Symbol.for("async-atlas.begin");
Object.defineProperty(globalThis, start, { value: begin });
const head = `import "${toUrl(`globalThis[Symbol.for("${start.description}")]()`)}";`;

let isTaken = false;
self.addEventListener("message", ({ data }: MessageEvent<WorkerOrder>) => {
  if (data.do !== "run" || isTaken) return;
  isTaken = true;
  run(data.program as ScriptProgram);
});
setUpGlobals();

async function run(program: ScriptProgram) {
  setProgram(program);
  const { source, plain, fault } = program;
  if (fault) return complain(fault);
  try {
    await load(source).catch((error) => {
      // A step's comment may be in a place in which nothing can be printed.
      if (hasBegun() || source === plain) throw error;
      return load(plain);
    });
    noteEvaluated();
  } catch (error) {
    if (hasBegun()) return fail(error);
    if (error instanceof MissingModule) return refuse(error.message);
    if (await lacksUsing(plain))
      return refuse("The program declares something with “using”, which this browser does not have yet.");
    const { message } = error as Error;
    // It cannot be read, or it imports what a module does not have.
    complain((await findSyntaxFault(plain)) ?? { message: nameModules(message) });
  }

  async function load(source: string) {
    const resolved = await resolveImports(source);
    setRunning(resolved, head.length);
    await import(toUrl(`${head}${resolved}\n//# sourceURL=${program.file}`));
  }
}

function refuse(text: string) {
  say({ type: "ended", how: "refused", at: now(), text, isKept: false });
}

function complain(fault: SyntaxFault) {
  begin();
  write("err", formatSyntaxFault(fault));
  finish(1, now(), "failed");
}
