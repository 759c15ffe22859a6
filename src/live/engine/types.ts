/**
 * A program that runs in the reader's browser, seen from the page: one program at a time, in a frame of its own.
 * The page writes what it is told as text; what runs cannot reach the page.
 */

/** Where the run ended, and how. */
export type Ending =
  /** The program came to its end, or ended itself. */
  | "done"
  /** An error that nothing caught ended it; the lines of standard error say which. */
  | "failed"
  /** The reader stopped it. */
  | "stopped"
  /** It ran longer than `limit`. */
  | "too long"
  /** It printed more lines than `mostLines`. */
  | "too much output"
  /** It used more memory than it may, or the browser ended its worker. */
  | "out of memory"
  /** The program could not be run at all; `text` says why: what it imports is not there, or the engine did not load. */
  | "refused";

export type RunEvent =
  /** Bytes of the engine that have come, of how many; only where they come over the network. */
  | { readonly type: "loading"; readonly done: number; readonly of: number }
  /** The program's first statement is about to run. */
  | { readonly type: "started" }
  /** Milliseconds since the first printed line, as the recorder counts them. */
  | { readonly type: "line"; readonly stream: "out" | "err"; readonly ms: number; readonly text: string }
  /** A step's comment was passed. */
  | { readonly type: "step"; readonly number: number; readonly ms: number }
  | {
      readonly type: "ended";
      readonly how: Ending;
      readonly exit?: number;
      readonly ms: number;
      readonly text?: string;
    };

export interface LiveProgram {
  readonly language: string;
  /** The notation in which `source` is written. */
  readonly notation: "original" | "variant";
  readonly source: string;
}

export interface Running {
  /** Ends the program at once; `ended` follows, and nothing after it. */
  stop(): void;
}
