import "./play.css";

interface Replay {
  readonly example: HTMLElement;
  readonly button: Element;
  /** Milliseconds of the run that have been shown. */
  at: number;
  /** When the clock was last read; nothing while it is paused. */
  last?: number;
  /** How many lines were printed when the latest of each language were lit. */
  lit?: number;
}

/** One replay at a time, of one example. */
let replay: Replay | undefined;

/** Starts the replay of an example, or pauses it, or resumes it, or starts again where it has ended. */
export function toggleReplay(button: HTMLElement) {
  openChart(button);
  replay = takeUp(button);
  const end = toEnd(replay.example);
  if (replay.last !== undefined) replay.last = undefined;
  else if (matchMedia("(prefers-reduced-motion: reduce)").matches) replay.at = end;
  else {
    if (replay.at < 0 || replay.at >= end) replay.at = 0;
    replay.last = performance.now();
    requestAnimationFrame(tick);
  }
  show(replay);
}

/** Shows the next printed line of the programs in sight, and waits there. */
export function stepReplay(button: HTMLElement) {
  openChart(button);
  const { example, at, ...rest } = takeUp(button);
  const lines = listLines(example).filter((line) => line.checkVisibility());
  const later = lines.map(toTime).filter((ms) => ms > at);
  const next = later.length ? Math.min(...later) : 0;
  replay = { ...rest, example, at: next, last: undefined };
  show(replay);
  lines.find((line) => toTime(line) === next)?.scrollIntoView({ block: "nearest" });
}

function openChart(button: HTMLElement) {
  window.atlasPage.openFold(button.closest("figure")?.querySelector("[data-of]") ?? null);
}

/** The replay of a button's example; of another, all stands there again. */
function takeUp(button: HTMLElement): Replay {
  const example = button.closest<HTMLElement>("[data-example]") as HTMLElement;
  if (replay?.example === example) return replay;
  if (replay) {
    delete replay.example.dataset.replaying;
    light(replay.example, -1);
    replay.button.textContent = "Replay";
  }
  return { example, button: example.querySelector("[data-replay]") ?? button, at: -1 };
}

function tick(now: number) {
  if (!replay || replay.last === undefined) return;
  const end = toEnd(replay.example);
  const at = Math.min(end, replay.at + Math.max(0, now - replay.last));
  replay.at = at;
  replay.last = at < end ? now : undefined;
  show(replay);
  if (at < end) requestAnimationFrame(tick);
}

function show(shown: Replay) {
  const { example, button, at, last } = shown;
  example.dataset.replaying = "";
  button.textContent = last !== undefined ? "Pause" : at >= toEnd(example) ? "Replay" : "Resume";
  for (const line of listLines(example)) line.toggleAttribute("data-printed", toTime(line) <= at);
  for (const mark of listMarks(example)) mark.toggleAttribute("data-printed", toMoment(mark) <= at);
  // Not at each frame: between two lines the reader may light another step.
  const lit = example.querySelectorAll("[data-printed]").length;
  if (lit !== shown.lit) light(example, at);
  shown.lit = lit;
  const cursor = example.querySelector<HTMLElement>("[data-cursor]");
  const playhead = cursor?.firstElementChild as HTMLElement | null;
  if (!cursor || !playhead) return;
  const { from, to, end } = cursor.dataset;
  playhead.style.left = `${Number(from) + ((Number(to) - Number(from)) * at) / Number(end)}%`;
  playhead.dataset.ms = String(Math.round(at));
}

/** Lights in each language the latest lines, and the step that printed them. */
function light(example: HTMLElement, at: number) {
  for (const lit of document.querySelectorAll("[data-lit]")) lit.removeAttribute("data-lit");
  for (const box of example.querySelectorAll("[data-box]")) {
    const lines = listLines(box);
    const latest = Math.max(...lines.map(toTime).filter((ms) => ms <= at));
    for (const line of lines) {
      const isLatest = toTime(line) === latest;
      line.toggleAttribute("data-now", isLatest);
      if (isLatest) line.closest("div[data-step]")?.setAttribute("data-lit", "");
    }
  }
}

function listLines(part: Element): Element[] {
  return [...part.querySelectorAll("[data-output] > div")];
}

function toTime(line: Element): number {
  return Number(line.querySelector("[data-ms]")?.textContent);
}

/** When the last line of the lanes in sight was printed. */
function toEnd(example: HTMLElement): number {
  const lanes = [...example.querySelectorAll("[data-lane]")].filter((lane) => lane.checkVisibility());
  return Math.max(0, ...lanes.flatMap(listMarks).map(toMoment));
}

/** The marks of a chart; each is called by its moment and its line, `301 ms: tea ready`. */
function listMarks(part: Element): Element[] {
  return [...part.querySelectorAll("[data-lane] [role=img]")];
}

function toMoment(mark: Element): number {
  return Number.parseFloat(mark.getAttribute("aria-label") ?? "");
}
