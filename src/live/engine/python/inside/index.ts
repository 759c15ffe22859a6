import type { PreparedProgram, WorkerMessage, WorkerOrder } from "../../engine";
import { type PythonPayload, splitWhole } from "../file";
import type { MakeEmscripten } from "./emscripten";
import { type Interpreter, makeInterpreter, type Outcome } from "./interpreter";
import { flush, now, say, write } from "./port";

// With it, Pyodide would switch stacks. Nothing here suspends, and a browser without it does the same.
Reflect.deleteProperty(WebAssembly, "Suspending");

let interpreter: Promise<Interpreter>;

self.onmessage = ({ data }: MessageEvent<WorkerOrder>) => {
  if (data.do === "make") {
    interpreter = make(data.payload as unknown as PythonPayload);
    // Who runs a program is told.
    interpreter.catch(() => {});
  }
  if (data.do === "run") run(data.program);
};

async function make(payload: PythonPayload): Promise<Interpreter> {
  const { script, code, library } = splitWhole(payload);
  const [compiled, { default: make }] = await Promise.all([WebAssembly.compile(code), importText(script)]);
  return makeInterpreter({ make, code: compiled, library }, write);
}

/** In the frame, only what has its whole text in its address can be imported. */
function importText(text: Uint8Array): Promise<{ default: MakeEmscripten }> {
  const url = `data:text/javascript;charset=utf-8,${encodeURIComponent(new TextDecoder().decode(text))}`;
  return import(/* webpackIgnore: true */ url);
}

async function run({ source, plain }: PreparedProgram) {
  let isStarted = false;
  try {
    const python = await interpreter;
    const text = source === plain || python.canCompile(source) ? source : plain;
    say({ type: "started", at: now() });
    isStarted = true;
    const outcome = python.run(text);
    const at = now();
    flush();
    say({ type: "ended", at, ...toEnding(outcome), isKept: isRenewed(python) });
  } catch (error) {
    const how = isStarted ? "failed" : "refused";
    const text = `Python ${isStarted ? "broke" : "did not start"}: ${(error as Error).message}`;
    say({ type: "ended", at: now(), how, text, isKept: false });
  }
}

function isRenewed(python: Interpreter): boolean {
  try {
    return python.renew();
  } catch {
    return false;
  }
}

type Ended = Extract<WorkerMessage, { type: "ended" }>;

function toEnding(outcome: Outcome): Pick<Ended, "how" | "exit" | "text"> {
  if ("exit" in outcome) {
    const { exit, isAsked } = outcome;
    return { how: exit && !isAsked ? "failed" : "done", exit };
  }
  switch (outcome.cut) {
    case "out of memory":
      return { how: "out of memory" };
    case "out of stack":
      return { how: "failed", text: "Its calls are nested too deeply for the browser." };
    case "stuck":
      return {
        how: "failed",
        text: "Everything waits, and nothing can end the wait. Outside the page, the program waits until you stop it.",
      };
  }
}
