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
  try {
    const python = await interpreter;
    const text = source === plain || python.canCompile(source) ? source : plain;
    say({ type: "started", at: now() });
    const outcome = python.run(text);
    const at = now();
    flush();
    say({ type: "ended", at, ...toEnding(outcome), isKept: true });
    python.renew();
  } catch (error) {
    const text = `Python broke: ${(error as Error).message}`;
    say({ type: "ended", at: now(), how: "refused", text, isKept: false });
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
      return {
        how: "failed",
        text: "The browser's stack was used up, as by a function that calls itself without end.",
      };
    case "waits for ever":
      return {
        how: "failed",
        text: "Everything waits, and nothing is left to happen that could end the wait: on your machine the program would stand still here until you stop it.",
      };
  }
}
