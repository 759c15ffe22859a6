import type { CSSProperties, PropsWithChildren, ReactNode } from "react";
import { getLanguage } from "../../languages";
import type { Step } from "../../model/example";
import {
  type Bar as BarData,
  isFailure,
  type Lane as LaneData,
  type Mark as MarkData,
  type Timeline,
} from "../../model/timeline";
import Bullet from "../Bullet";
import Signs, { shapes } from "./Signs";
import styles from "./styles.module.css";

/** Pixels: the height of a track, and of its bar. */
const track = { height: 19, bar: 14 };
/** Per cent of the plot's width that stay free at its ends, for a mark's radius and the last text. */
export const margin = { left: 1.5, right: 3 };
/** Steps that begin closer than this, in per cent, share a stop. */
const closest = 4;

/** Where on the plot a moment lies, in per cent. */
type Scale = (ms: number) => number;

interface Props {
  readonly timeline: Timeline;
  readonly steps: readonly Step[];
  /** What the lanes are called that are runs of one language; others have the names of theirs. */
  readonly names?: readonly string[];
}

/**
 * Runs on one time axis, a lane a run. Each lane is an SVG whose x are per cents, so that it fits any width and its text
 * keeps its size. Children lie over the lanes.
 */
export default function Chart({ timeline, steps, names, children }: PropsWithChildren<Props>): ReactNode {
  const { lanes, tracks, signs, end, tick } = timeline;
  const width = 100 - margin.left - margin.right;
  const x: Scale = (ms) => round(margin.left + (ms / end) * width);
  const stops = toStops(steps, lanes, x);
  const toRows = (lane: LaneData) => tracks.length + (hasOther(lane) || (names && lanes.some(hasOther)) ? 1 : 0);
  const ticks = Array.from({ length: end / tick + 1 }, (_, index) => index * tick);
  return (
    <>
      <Signs of={signs} />
      <div className={styles.lanes} style={{ "--tick": `${((100 * tick) / end).toFixed(3)}%` } as CSSProperties}>
        <div className={`${styles.lane} ${styles.head}`}>
          <span />
          <Stops stops={stops} />
          <span className={styles.total}>ms</span>
        </div>
        {lanes.map((lane, index) => (
          <Lane key={index} lane={lane} name={names?.[index]} rows={toRows(lane)} stops={stops} x={x} />
        ))}
        <div className={`${styles.lane} ${styles.axis}`} aria-hidden="true">
          <span />
          <svg height={18}>
            {ticks.map((ms, index) => (
              <text
                key={ms}
                x={`${x(ms)}%`}
                y={13}
                className={index % 2 ? `${styles.axisText} ${styles.odd}` : styles.axisText}
                textAnchor="middle"
              >
                {ms}
              </text>
            ))}
          </svg>
          <span />
        </div>
        {children}
      </div>
    </>
  );
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}

interface Stop {
  /** In per cent. */
  readonly at: number;
  readonly numbers: number[];
  readonly text: string;
}

/** The numbered stops above the lanes, at the times of the first lane that has the step. */
function toStops(steps: readonly Step[], lanes: readonly LaneData[], x: Scale): Stop[] {
  const stops: Stop[] = [];
  for (const { number, text } of steps) {
    const ms = lanes.find((lane) => lane.steps.has(number))?.steps.get(number);
    if (ms === undefined) continue;
    const last = stops.at(-1);
    if (last && x(ms) - last.at < closest) last.numbers.push(number);
    else stops.push({ at: x(ms), numbers: [number], text });
  }
  return stops;
}

function Stops({ stops }: { readonly stops: readonly Stop[] }): ReactNode {
  return (
    <svg height={30} aria-hidden="true">
      {stops.map(({ at, numbers, text }, index) => {
        const room = (stops[index + 1]?.at ?? 100) - at;
        const wide = 20 + 11 * (numbers.length - 1);
        // About 0.75 % of a wide plot a letter; on a narrow one the style sheet hides the text.
        const fits = numbers.length === 1 && text.length * 0.75 + 3 < room;
        return (
          <svg key={at} x={`${at}%`} className={styles.stop}>
            <rect x={-wide / 2} y={3} width={wide} height={20} rx={10} />
            <text y={18} textAnchor="middle">
              {numbers.join("·")}
            </text>
            {fits && (
              <text x={16} y={18} className={styles.stopText}>
                {text}
              </text>
            )}
          </svg>
        );
      })}
    </svg>
  );
}

/** In pixels, of a lane with so many rows. */
function toHeight(rows: number): number {
  return rows * track.height + 10;
}

/** About as high is a lane with its rule, in pixels. */
export function toLaneHeight({ lanes, tracks }: Timeline): number {
  return toHeight(tracks.length + (lanes.some(hasOther) ? 1 : 0)) + 1;
}

/** Lines that belong to no piece of work, such as those of main, have the last row. */
function hasOther({ marks }: LaneData): boolean {
  return marks.some((mark) => mark.track < 0);
}

interface LaneProps {
  readonly lane: LaneData;
  readonly name: string | undefined;
  readonly rows: number;
  readonly stops: readonly Stop[];
  readonly x: Scale;
}

function Lane({ lane, name, rows, stops, x }: LaneProps): ReactNode {
  const language = getLanguage(lane.language);
  const height = toHeight(rows);
  return (
    <div className={`${styles.lane} ${styles.work} ${language.id}`} data-lane={name ? undefined : language.id}>
      <span className={styles.name}>
        {name ?? (
          <>
            <Bullet language={language} /> {language.name}
          </>
        )}
      </span>
      <svg height={height} role="group" aria-label={`${name ?? language.name}: what it printed, and when`}>
        {[...lane.steps].map(([step, ms]) => (
          <rect key={step} className={styles.step} data-step={step} x={`${x(ms)}%`} width={2} height={height} />
        ))}
        {lane.bars.map((bar, index) => (
          <Bar key={index} bar={bar} x={x} />
        ))}
        {lane.marks.map((mark, index) => (
          <Mark
            key={index}
            mark={mark}
            look={isFailure(mark, lane.bars) ? "failed" : mark.track < 0 ? "other" : "own"}
            isFirst={index === 0}
            x={x}
            rows={rows}
          />
        ))}
        {[...lane.steps].map(
          ([step, ms]) =>
            !stops.some(({ at, numbers }) => numbers.includes(step) && Math.abs(x(ms) - at) < closest) && (
              <svg key={step} x={`${x(ms)}%`} className={styles.stop}>
                <rect x={-7} y={-7} width={14} height={14} rx={7} />
                <text y={4} textAnchor="middle">
                  {step}
                </text>
              </svg>
            ),
        )}
      </svg>
      <span className={styles.total}>{lane.total}</span>
    </div>
  );
}

function Bar({ bar: { name, track: row, from, to, end }, x }: { readonly bar: BarData; readonly x: Scale }): ReactNode {
  const y = 5 + row * track.height;
  const width = round(x(to) - x(from));
  const look = end === "unknown" ? end : (`bar${(row % 3) + 1}` as const);
  const isWide = width > 6;
  // On a phone the name takes about this much, and the style sheet hides what is tight.
  const taken = 3 + 2.2 * name.length;
  const hideBelow = (needed: number) => (width < needed ? styles.tight : undefined);
  return (
    <>
      <rect className={styles[look]} x={`${x(from)}%`} y={y} width={`${width}%`} height={track.bar} />
      {isWide && (
        <svg x={`${x(from)}%`} className={hideBelow(taken)}>
          <text className={look === "bar1" ? `${styles.barText} ${styles.onSolid}` : styles.barText} x={9} y={y + 11}>
            {name}
          </text>
        </svg>
      )}
      {(end === "cut" || end === "failed") && (
        <svg x={`${x(to)}%`}>
          <g className={look === "bar1" ? styles.onSolid : undefined} transform={`translate(0 ${y + track.bar / 2})`}>
            {end === "cut" && isWide && <g className={hideBelow(taken + 8)}>{shapes.cut}</g>}
            {end === "cut" && shapes.end}
            {end === "failed" && shapes.failed}
          </g>
        </svg>
      )}
    </>
  );
}

interface MarkProps {
  readonly mark: MarkData;
  readonly look: "own" | "other" | "failed";
  readonly isFirst: boolean;
  readonly x: Scale;
  readonly rows: number;
}

function Mark({ mark: { ms, text, track: row }, look, isFirst, x, rows }: MarkProps): ReactNode {
  const y = 5 + (row < 0 ? rows - 1 : row) * track.height + track.bar / 2;
  const isLate = x(ms) > 55;
  return (
    <svg
      className={isLate ? `${styles.mark} ${styles.late}` : styles.mark}
      x={`${x(ms)}%`}
      y={y}
      role="img"
      aria-label={`${ms} ms: ${text}`}
      tabIndex={isFirst ? 0 : -1}
    >
      <rect />
      {shapes[look]}
      <text>{`${ms} ${text}`}</text>
    </svg>
  );
}
