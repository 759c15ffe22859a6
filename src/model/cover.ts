import type { Example } from "./example";
import { toTimeline } from "./timeline";

/** A step of a run, as the home page shows it: what was under way, from the step's start. */
interface CoverRow {
  readonly label: string;
  readonly bars: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** Milliseconds from the step's start to the end of its last bar. */
  readonly total: number;
}

/** What was under way in each step of an example's first program; a step in which nothing started has no row. */
export function toCover(example: Example): CoverRow[] {
  const [lane] = toTimeline(example).lanes;
  return example.steps.flatMap(({ number, text }) => {
    const start = lane?.steps.get(number);
    const end = lane?.steps.get(number + 1) ?? Number.POSITIVE_INFINITY;
    if (!lane || start === undefined) return [];
    const bars = lane.bars
      .filter(({ from, to }) => from >= start && to <= end)
      .map(({ name, from, to }) => ({ name, from: from - start, to: to - start }));
    return bars.length ? [{ label: text, bars, total: Math.max(...bars.map(({ to }) => to)) }] : [];
  });
}
