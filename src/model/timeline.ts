import type { Example, Program } from "./example";
import type { LanguageId } from "./language";

/** A printed line on the time axis. */
export interface Mark {
  readonly ms: number;
  readonly text: string;
  /** The track of the work that printed it; -1 for a line that belongs to none. */
  readonly track: number;
}

/** From the line that says that a piece of work starts to the last that it prints. */
export interface Bar {
  readonly name: string;
  readonly track: number;
  readonly from: number;
  readonly to: number;
}

export interface Lane {
  readonly language: LanguageId;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  /** By step number: when its first line was printed. */
  readonly steps: ReadonlyMap<number, number>;
  /** Milliseconds from the first line to the last. */
  readonly total: number;
}

export interface Timeline {
  readonly lanes: readonly Lane[];
  /** The pieces of work, in the order in which they first start; a track each. */
  readonly tracks: readonly string[];
  /** Milliseconds at the right end of the axis, and between its lines. */
  readonly end: number;
  readonly tick: number;
}

const start = / starts( again)?$/;

/** Reads a timeline out of what the programs printed: `tea starts` opens a bar, later lines of `tea` mark and end it. */
export function toTimeline({ programs }: Example): Timeline {
  const texts = programs.flatMap(({ transcript }) => transcript?.lines.map((line) => line.text) ?? []);
  const tracks = [...new Set(texts.filter((text) => start.test(text)).map((text) => text.replace(start, "")))];
  const lanes = programs.map((program) => toLane(program, tracks));
  const longest = Math.max(1, ...lanes.map((lane) => lane.total));
  const tick = longest > 1000 ? 200 : 100;
  return { lanes, tracks, tick, end: Math.ceil(longest / tick) * tick };
}

function toLane({ language, transcript, expected }: Program, tracks: readonly string[]): Lane {
  const bars: Bar[] = [];
  const open = new Map<number, number>();
  const steps = new Map<number, number>();
  const lines = transcript?.lines ?? [];
  const marks = lines.map(({ ms, text }, index) => {
    const step = expected[index]?.step ?? 0;
    if (!steps.has(step)) steps.set(step, ms);
    const track = tracks.findIndex((name) => text === name || text.startsWith(`${name} `));
    const at = open.get(track);
    if (track >= 0 && start.test(text)) {
      open.set(track, bars.length);
      bars.push({ name: tracks[track] as string, track, from: ms, to: ms });
    } else if (at !== undefined) bars[at] = { ...(bars[at] as Bar), to: ms };
    return { ms, text, track };
  });
  return { language, bars, marks, steps, total: lines.at(-1)?.ms ?? 0 };
}
