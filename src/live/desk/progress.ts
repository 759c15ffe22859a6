import type { Ending, RunEvent } from "../engine/run";

/** A line that the run printed, with the steps that began since the line before. */
export interface NowLine {
  readonly ms: number;
  readonly text: string;
  readonly stream: "out" | "err";
  readonly steps: readonly number[];
}

/** How far a run has come. */
export interface Progress {
  readonly phase: "asked" | "loading" | "running" | "ended";
  /** The text that runs, which the reader may have edited since. */
  readonly source: string;
  /** Bytes of the engine that have come. */
  readonly loaded?: { readonly done: number; readonly of: number };
  readonly lines: readonly NowLine[];
  /** How many there were the time before. */
  readonly latest: number;
  /** Steps that began after the last line. */
  readonly since: readonly number[];
  /** By step number: when it began. */
  readonly steps: ReadonlyMap<number, number>;
  readonly ended?: { readonly how: Ending; readonly exit?: number; readonly ms: number; readonly text?: string };
}

export function begin(source: string): Progress {
  return { phase: "asked", source, lines: [], latest: 0, since: [], steps: new Map() };
}

/** What a run is after what was heard of it; the browser draws many events in one frame. */
export function follow(progress: Progress, events: readonly RunEvent[]): Progress {
  const lines = [...progress.lines];
  const steps = new Map(progress.steps);
  let { phase, since, loaded, ended } = progress;
  for (const event of events) {
    if (event.type === "loading") {
      phase = "loading";
      loaded = { done: event.done, of: event.of };
    } else if (event.type === "started") phase = "running";
    else if (event.type === "step") {
      since = [...since, event.number];
      if (!steps.has(event.number)) steps.set(event.number, event.ms);
    } else if (event.type === "line") {
      const { ms, text, stream } = event;
      lines.push({ ms, text, stream, steps: since });
      since = [];
    } else {
      phase = "ended";
      ended = event;
    }
  }
  return { ...progress, phase, loaded, lines, latest: progress.lines.length, since, steps, ended };
}
