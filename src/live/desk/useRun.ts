import { useEffect, useRef, useState } from "react";
import { type LiveProgram, makeSpare, type RunEvent, type Running, run } from "../engine/run";
import { begin, follow, type Progress } from "./progress";

/** The run that is going on in the page, and the desk that it is of. */
let going: { readonly running: Running; readonly desk: object } | undefined;

interface Run {
  readonly progress: Progress | undefined;
  /** Milliseconds that the program has run. */
  readonly elapsed: number;
  start(program: LiveProgram): void;
  stop(): void;
  /** Forgets a run that has ended, and stops one that has not. */
  clear(): void;
}

/** Milliseconds between two looks at the clock. */
const glance = 100;

/** Runs programs for one desk; another desk of the page that runs one is stopped. */
export function useRun(): Run {
  const [progress, setProgress] = useState<Progress>();
  const [elapsed, setElapsed] = useState(0);
  const desk = useRef({}).current;
  /** Counts the runs; what is heard of an earlier one is passed over. */
  const latest = useRef(0);
  const isRunning = progress?.phase === "running";

  useEffect(() => {
    if (!isRunning) return;
    const from = performance.now();
    setElapsed(0);
    const timer = setInterval(() => setElapsed(Math.round((performance.now() - from) / glance) * glance), glance);
    return () => clearInterval(timer);
  }, [isRunning]);

  const stop = () => {
    if (going?.desk === desk) going.running.stop();
  };
  const clear = () => {
    latest.current++;
    stop();
    setProgress(undefined);
  };
  const start = (program: LiveProgram) => {
    const number = ++latest.current;
    let waiting: RunEvent[] = [];
    const take = () => {
      const events = waiting;
      waiting = [];
      if (number === latest.current) setProgress((before) => before && follow(before, events));
    };
    const listen = (event: RunEvent) => {
      if (event.type === "ended") makeSpare(program.language);
      // A frame draws what has been printed since the one before.
      if (!waiting.length) requestAnimationFrame(take);
      waiting.push(event);
    };
    setProgress(begin(program.source));
    going = { running: run(program, listen), desk };
  };
  // A desk that is closed runs nothing.
  const stopAtEnd = useRef(stop);
  useEffect(() => () => stopAtEnd.current(), []);
  return { progress, elapsed, start, stop, clear };
}
