import { languages } from "../languages";
import { pickOfCard } from "../model/card";
import type { Construct } from "../model/construct";
import type { Example, PrintedLine } from "../model/example";
import { type Bar, hasBars, toTimeline } from "../model/timeline";

/** What the social card of a construct shows: its title, and its names in two languages above what each run did. */
export interface Card {
  readonly title: string;
  readonly lanes: readonly CardLane[];
  /** Milliseconds at the right end of the axis, and between its lines. */
  readonly end: number;
  readonly tick: number;
}

export interface CardLane {
  /** The two letters of the language, and its colour. */
  readonly code: string;
  readonly accent: string;
  readonly symbol: string;
  readonly tracks: number;
  /** None where the run has no bar to draw; its lines are shown then. */
  readonly bars: readonly Bar[];
  readonly lines: readonly PrintedLine[];
  /** Milliseconds from the first line to the last. */
  readonly total: number;
}

/** Of more lines only the first are shown. */
const most = 4;

export function toCard({ title, equivalents }: Construct, { programs }: Example): Card {
  const shown = pickOfCard(languages);
  const ids = shown.map(({ id }) => id);
  const { lanes, tracks, end, tick } = toTimeline({
    programs: programs.filter(({ language }) => ids.includes(language)),
  });
  return {
    title,
    end,
    tick,
    lanes: shown.flatMap(({ id, code, accent }) => {
      const lane = lanes.find(({ language }) => language === id);
      if (!lane) return [];
      const isDrawn = hasBars({ lanes: [lane] });
      return [
        {
          code,
          accent: accent.light,
          symbol: equivalents[id]?.symbol ?? "",
          tracks: tracks.length,
          bars: isDrawn ? lane.bars : [],
          lines: isDrawn ? [] : lane.marks.slice(0, most).map(({ ms, text }) => ({ ms, text })),
          total: lane.total,
        },
      ];
    }),
  };
}
