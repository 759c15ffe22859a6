import type { Ending, LiveProgram } from "./types";

/** What runs the programs of a language: the page's side of it. */
export interface Engine {
  /** The text of the module that becomes the worker; it says `WorkerMessage`, and is told `WorkerOrder`. */
  readonly text: string;
  /**
   * What the worker is given before its first program, as `make`. Buffers that are properties of it are handed over.
   * Where it comes over the network, `progress` is told of the bytes.
   */
  load(progress: (done: number, of: number) => void, signal: AbortSignal): Promise<Payload>;
  /** Whether `load` needs nothing of the network. */
  isHere(): boolean;
  /**
   * The program as the worker takes it.
   * @throws Refusal where the engine cannot run it.
   */
  prepare(program: LiveProgram): Promise<PreparedProgram>;
  /** What runs the program, with its version, where that is not the browser itself: `Python 3.14.2 (Pyodide)`. */
  readonly name?: string;
  /** Milliseconds from the order to run until the worker says that the program has started. */
  readonly patience: number;
}

export type Payload = Readonly<Record<string, unknown>>;

export interface PreparedProgram {
  /** How the program's file is called in what it prints about errors. */
  readonly file: string;
  /** As the reader has it. */
  readonly text: string;
  /** What runs: with a line that prints in the place of each step's comment. */
  readonly source: string;
  /** What runs where a step's comment is in a place in which nothing can be printed. */
  readonly plain: string;
}

/** Why a program cannot be run at all, as a sentence for the reader. */
export class Refusal extends Error {}

/** What the page tells a worker, by way of the frame. */
export type WorkerOrder =
  | { readonly do: "make"; readonly payload: Payload }
  | { readonly do: "run"; readonly program: PreparedProgram };

/** What a worker says. `at` is milliseconds of the clock that all share: `performance.timeOrigin + performance.now()`. */
export type WorkerMessage =
  /** The program's first statement is about to run: from here on its time counts. */
  | { readonly type: "started"; readonly at: number }
  | { readonly type: "line"; readonly stream: "out" | "err"; readonly at: number; readonly text: string }
  | {
      readonly type: "ended";
      readonly how: Extract<Ending, "done" | "failed" | "out of memory" | "refused">;
      readonly exit?: number;
      readonly at: number;
      readonly text?: string;
      /** True where the worker takes another program. */
      readonly isKept: boolean;
    };
