/** One replay at a time; of one example. */
let replay: Replay | undefined;

interface Replay {
  readonly example: HTMLElement;
  readonly button: HTMLElement;
  /** Milliseconds of the run that have been shown. */
  at: number;
  /** When the clock was last read; nothing while it is paused. */
  last?: number;
}

/** Starts the replay of an example, or pauses it, or goes on, or starts again where it has ended. */
export function toggleReplay(button: HTMLElement) {
  const example = button.closest<HTMLElement>(".example");
  if (!example) return;
  if (replay?.example !== example) {
    stopReplay();
    replay = { example, button, at: 0 };
  } else if (replay.last !== undefined) {
    replay.last = undefined;
    return show(replay);
  } else if (replay.at >= toEnd(example)) replay.at = 0;

  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    replay.at = toEnd(example);
    return show(replay);
  }
  replay.last = performance.now();
  show(replay);
  requestAnimationFrame(tick);
}

/** Shows the next printed line of the languages in sight, and waits there. */
export function stepReplay(button: HTMLElement) {
  const example = button.closest<HTMLElement>(".example");
  if (!example) return;
  if (replay?.example !== example) {
    stopReplay();
    replay = { example, button: example.querySelector<HTMLElement>("[data-replay]") ?? button, at: -1 };
  }
  const { at } = replay;
  const next = listTimes(example).find((ms) => ms > at);
  replay.at = next ?? 0;
  replay.last = undefined;
  show(replay);
}

/** Ends a replay: everything stands there again. */
export function stopReplay() {
  if (!replay) return;
  const { example, button } = replay;
  replay = undefined;
  example.classList.remove("replaying");
  button.textContent = "Replay";
}

function tick(now: number) {
  if (!replay || replay.last === undefined) return;
  replay.at += Math.max(0, now - replay.last);
  replay.last = now;
  const end = toEnd(replay.example);
  if (replay.at >= end) {
    replay.at = end;
    replay.last = undefined;
  }
  show(replay);
  if (replay.last !== undefined) requestAnimationFrame(tick);
}

function show({ example, button, at, last }: Replay) {
  example.classList.add("replaying");
  button.textContent = last !== undefined ? "Pause" : at >= toEnd(example) ? "Replay" : "Go on";
  for (const line of example.querySelectorAll(".out > div")) {
    line.classList.toggle("printed", Number(line.querySelector(".ms")?.textContent) <= at);
  }
  for (const mark of example.querySelectorAll<HTMLElement>(".mark"))
    mark.classList.toggle("printed", Number(mark.dataset.ms) <= at);
  const cursor = example.querySelector<HTMLElement>(".tl-cursor");
  const playhead = cursor?.firstElementChild as HTMLElement | null;
  if (!cursor || !playhead) return;
  const { from, to, end } = cursor.dataset;
  playhead.style.left = `${Number(from) + ((Number(to) - Number(from)) * at) / Number(end)}%`;
  playhead.dataset.ms = String(Math.round(at));
}

/** The times of the lines of the lanes in sight, in order. */
function listTimes(example: HTMLElement): number[] {
  const marks = [...example.querySelectorAll<SVGElement>(".mark")].filter(
    (mark) => mark.closest(".tl-lane")?.checkVisibility() ?? true,
  );
  return [...new Set(marks.map((mark) => Number(mark.dataset.ms)))].sort((left, right) => left - right);
}

function toEnd(example: HTMLElement): number {
  return listTimes(example).at(-1) ?? 0;
}
