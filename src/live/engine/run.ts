import { getLanguage } from "../../languages";
import type { LanguageId } from "../../model/language";
import { toSegments } from "../../model/steps";
import { type Engine, Refusal } from "./engine";
import { engines } from "./engines";
import { type Frame, type FrameMessage, openFrame } from "./frame";
import type { Ending, LiveProgram, RunEvent, Running } from "./types";

export type { Ending, LiveProgram, RunEvent, Running } from "./types";

/** Milliseconds that a program may run, and lines that it may print, before it is ended. */
export const limit = 10_000;
export const mostLines = 2_000;

interface Current {
  readonly id: string;
  readonly engine: LanguageId;
  /** Ends what is still being fetched for it. */
  readonly abandon: AbortController;
  readonly tell: (event: RunEvent) => void;
  /** The numbers that are printed where its steps begin. */
  readonly steps: ReadonlySet<number>;
  /** When its first statement ran, and when it printed its first line. */
  started?: number;
  first?: number;
  /** Ends a run of which the frame says nothing any more. */
  timer?: ReturnType<typeof setTimeout>;
}

/** Milliseconds by which the frame may be late with what it must say. */
const grace = 5_000;

let current: Current | undefined;
let frame: Promise<Frame> | undefined;
/** By engine the worker in the frame that waits for a program, or will; `isGivenUp` where it is not fetched to its end. */
const spares = new Map<LanguageId, { readonly ready: Promise<void>; readonly isGivenUp: () => boolean }>();
let runs = 0;

/** Runs a program; a run before it is ended. Loads the language's engine where it is not there yet. */
export function run(program: LiveProgram, listen: (event: RunEvent) => void): Running {
  if (current) stop(current);
  const { language, source } = program;
  const mine: Current = {
    id: `run ${++runs}`,
    engine: language,
    abandon: new AbortController(),
    tell: listen,
    steps: new Set(toSegments(source, getLanguage(language)).map(({ step }) => step)),
  };
  current = mine;
  start(mine, program).catch((error: Error) => {
    const text = error instanceof Refusal ? error.message : `The program could not be run: ${error.message}`;
    end(mine, { how: "refused", text });
  });
  return { stop: () => stop(mine) };
}

/** What runs the programs of a language, with its version; nothing where the browser itself does. */
export async function nameEngine(language: LanguageId): Promise<string | undefined> {
  return (await loadEngine(language)).name;
}

/** Makes a worker ready that the next run of the language takes, where that needs nothing of the network. */
export function makeSpare(language: LanguageId): void {
  loadEngine(language)
    .then(async ({ isHere }) => isHere() && getSpare(language))
    .catch(() => {
      // The next run tries again, and says why it cannot be.
    });
}

async function start(mine: Current, program: LiveProgram) {
  const { language } = program;
  const engine = await loadEngine(language);
  const prepared = await engine.prepare(program);
  const tellOfBytes = (done: number, of: number) => current === mine && mine.tell({ type: "loading", done, of });
  const spare = getSpare(language, tellOfBytes, mine.abandon.signal);
  const frame = await getFrame();
  await spare;
  if (current !== mine) return;
  spares.delete(language);
  const { patience } = engine;
  frame.tell({ do: "run", id: mine.id, engine: language, program: prepared, limit, mostLines, patience });
  wait(mine, patience + grace, "refused", "The engine does not answer.");
}

async function loadEngine(language: LanguageId): Promise<Engine> {
  const load = engines[language];
  if (!load) throw new Refusal(`No engine runs ${language} in the page.`);
  return load();
}

/** The worker of the language's next run. */
function getSpare(
  language: LanguageId,
  progress: (done: number, of: number) => void = () => {},
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const making = spares.get(language);
  if (making && !making.isGivenUp()) return making.ready;
  let isMade = false;
  const ready = makeWorker(language, progress, signal).then(() => {
    isMade = true;
  });
  const spare = { ready, isGivenUp: () => signal.aborted && !isMade };
  spares.set(language, spare);
  ready.catch(() => spares.get(language) === spare && spares.delete(language));
  return ready;
}

async function makeWorker(language: LanguageId, progress: (done: number, of: number) => void, signal: AbortSignal) {
  const { text, load } = await loadEngine(language);
  const [frame, payload] = await Promise.all([getFrame(), load(progress, signal)]);
  signal.throwIfAborted();
  frame.tell({ do: "make", engine: language, text, payload });
}

function getFrame(): Promise<Frame> {
  if (!frame) {
    frame = openFrame(hear);
    frame.catch(loseFrame);
  }
  return frame;
}

function loseFrame() {
  frame?.then(({ close }) => close()).catch(() => {});
  frame = undefined;
  spares.clear();
}

function stop(mine: Current) {
  if (current !== mine) return;
  mine.abandon.abort();
  frame?.then(({ tell }) => tell({ do: "stop", id: mine.id })).catch(() => {});
  end(mine, { how: "stopped" });
}

function hear(message: FrameMessage) {
  if (message.type === "lost") return void spares.delete(message.engine);
  const mine = current;
  if (message.id !== mine?.id) return;
  const { at } = message;
  if (message.type === "started") {
    mine.started = at;
    wait(mine, limit + grace, "out of memory");
    mine.tell({ type: "started" });
  } else if (message.type === "line") {
    const { stream, text } = message;
    const number = Number(stream === "out" && /^# (\d+)$/.exec(text)?.[1]);
    const isStep = number > 0 && mine.steps.has(number);
    if (!isStep) mine.first ??= at;
    const ms = at - (mine.first ?? at);
    mine.tell(isStep ? { type: "step", number, ms } : { type: "line", stream, ms, text });
  } else {
    if (message.isKept) spares.set(mine.engine, { ready: Promise.resolve(), isGivenUp: () => false });
    const { how, exit, text } = message;
    end(mine, { how, exit, text }, at);
  }
}

/** Gives the frame up where it says nothing for so long: the browser ended it, or it has no time left. */
function wait(mine: Current, ms: number, how: Ending, text?: string) {
  clearTimeout(mine.timer);
  mine.timer = setTimeout(() => {
    if (current !== mine) return;
    loseFrame();
    end(mine, { how, text });
  }, ms);
}

function end(mine: Current, ending: Pick<EndedEvent, "how" | "exit" | "text">, at?: number) {
  if (current !== mine) return;
  current = undefined;
  clearTimeout(mine.timer);
  const from = mine.first ?? mine.started;
  const to = at ?? performance.timeOrigin + performance.now();
  mine.tell({ type: "ended", ...ending, ms: from === undefined ? 0 : Math.max(0, to - from) });
}

type EndedEvent = Extract<RunEvent, { type: "ended" }>;
