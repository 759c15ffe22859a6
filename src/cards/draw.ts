import { type CSSProperties, createElement, type ReactNode } from "react";
import { cardSize } from "../model/card";
import type { Bar } from "../model/timeline";
import type { Card, CardLane } from "./card";

/** The colours of the light theme, by the names of `src/css/tokens.css`. */
export type Colours = Readonly<Record<"paper" | "ink" | "ink2" | "ink3" | "rule" | "signal", string>>;

export const fonts = { head: "head", mono: "mono" } as const;

/** Pixels. */
const edge = 72;
const plot = { width: cardSize.width - 2 * edge, height: 100 };
const track = { gap: 6, highest: 64 };
/** Of a bar that has room for its name. */
const least = { width: 64, height: 16 };

/** A card, of the elements that are turned into a picture. */
export function drawCard({ title, lanes, end, tick }: Card, colours: Colours): ReactNode {
  const ticks = Array.from({ length: Math.floor(end / tick) + 1 }, (_, index) => index * tick);
  const isTimed = lanes.some(({ bars }) => bars.length);
  const page: CSSProperties = {
    ...cardSize,
    flexDirection: "column",
    padding: `26px ${edge}px 0`,
    borderTop: `22px solid ${colours.signal}`,
    background: colours.paper,
    color: colours.ink,
    fontFamily: fonts.head,
  };
  return box(
    page,
    drawPlate(colours),
    box(
      {
        height: 142,
        alignItems: "center",
        fontSize: toTitleSize(title),
        lineHeight: 1.08,
        letterSpacing: -0.5,
        textWrap: "balance",
      },
      title,
    ),
    box({ borderTop: `3px solid ${colours.ink}` }),
    ...lanes.map((lane) => drawLane(lane, end, ticks, colours)),
    isTimed && drawAxis(ticks, end, colours),
  );
}

/** So that a title has two lines at most. */
function toTitleSize({ length }: string): number {
  if (length <= 32) return 76;
  return length <= 56 ? 60 : 56;
}

function drawPlate(colours: Colours): ReactNode {
  const stroke = { fill: "none", stroke: colours.ink };
  const mark = createElement(
    "svg",
    { width: 44, height: 44, viewBox: "0 0 30 30" },
    createElement("rect", { width: 30, height: 30, rx: 4, fill: colours.signal }),
    createElement("path", { d: "M15 8L7 25M15 8l8 17M10.4 18h9.2", ...stroke, strokeWidth: 3.2 }),
    createElement("circle", { cx: 15, cy: 8, r: 3.6, ...stroke, fill: colours.signal, strokeWidth: 2.4 }),
  );
  return box({ alignItems: "center", gap: 14, fontSize: 32 }, mark, "Async Atlas");
}

function drawLane(lane: CardLane, end: number, ticks: readonly number[], colours: Colours): ReactNode {
  const { code, accent, symbol, total, bars, lines } = lane;
  const drawn = bars.map((bar) => drawBar(bar, lane, end, colours));
  const label: CSSProperties = { width: 46, height: 32, borderRadius: 4, background: accent, color: colours.paper };
  return box(
    { flexDirection: "column", marginTop: 12 },
    box(
      { height: 38, alignItems: "center", fontSize: 24 },
      box({ ...label, alignItems: "center", justifyContent: "center" }, code),
      box({ marginLeft: 14, fontFamily: fonts.mono, fontSize: 27 }, symbol),
      box({ marginLeft: "auto", color: colours.ink2 }, `${total} ms`),
    ),
    box(
      { position: "relative", marginTop: 8, ...plot },
      ...(bars.length ? ticks.map((ms) => drawTick(toX(ms, end), colours)) : []),
      ...drawn.map(([bar]) => bar),
      ...drawn.flatMap(([, ...signs]) => signs),
      ...lines.map(({ ms, text }, place) => drawLine(`${ms}`, text, place, colours)),
    ),
  );
}

function drawTick(left: number, { rule }: Colours): ReactNode {
  return box({ position: "absolute", left, top: 0, width: 1, height: plot.height, background: rule });
}

/** A bar, and above all bars, how it ended. */
function drawBar({ name, track: row, from, to, end: how }: Bar, lane: CardLane, end: number, colours: Colours) {
  const pitch = Math.min(track.highest + track.gap, plot.height / lane.tracks);
  const [left, top, height] = [toX(from, end), row * pitch + 3, pitch - track.gap];
  // Bars that follow each other are apart.
  const width = Math.max(2, toX(to, end) - left - 2);
  const isSolid = row % 3 === 0 && how !== "unknown";
  const fill = how === "unknown" ? "none" : toFill(row, lane.accent);
  const isNamed = height >= least.height && width >= least.width;
  const place: CSSProperties = { position: "absolute", left, top, width, height };
  const bar = box(
    {
      ...place,
      alignItems: "center",
      overflow: "hidden",
      paddingLeft: 11,
      background: fill,
      border: `2px ${how === "unknown" ? "dashed" : "solid"} ${lane.accent}`,
      color: isSolid ? colours.paper : colours.ink,
      fontSize: Math.min(20, height - 3),
      lineHeight: 1,
    },
    isNamed ? name : "",
  );
  const right = left + width;
  const stop = { position: "absolute", left: right - 2, top: top - 3, width: 4, height: height + 6 } as const;
  if (how === "cut") return [bar, box({ ...stop, background: colours.ink })];
  if (how !== "failed") return [bar];
  const cross = { position: "absolute", left: right - 9, top: top + height / 2 - 9 } as const;
  const path = (props: object) => createElement("path", { d: "M3 3 15 15M15 3 3 15", fill: "none", ...props });
  const sign = createElement(
    "svg",
    { width: 18, height: 18, viewBox: "0 0 18 18" },
    path({ stroke: colours.paper, strokeWidth: 7 }),
    path({ stroke: colours.ink, strokeWidth: 3 }),
  );
  return [bar, box(cross, sign)];
}

/** The first work is solid, the second pale in its outline, the third between, as on the page. */
function toFill(row: number, accent: string): string {
  return [accent, `${accent}29`, `${accent}73`][row % 3] as string;
}

function drawLine(ms: string, text: string, place: number, colours: Colours): ReactNode {
  const line = { position: "absolute", top: place * 25 - 2, left: 0, fontFamily: fonts.mono, fontSize: 20 } as const;
  return box(
    { ...line, width: plot.width, whiteSpace: "nowrap", overflow: "hidden" },
    box({ width: 60, justifyContent: "flex-end", marginRight: 18, color: colours.ink3 }, ms),
    box({ color: colours.ink2 }, text),
  );
}

/** The times below the lanes, each at its line, but for the first and the last, which end where the plot ends. */
function drawAxis(ticks: readonly number[], end: number, { ink3 }: Colours): ReactNode {
  const wide = 80;
  const shown = ticks.filter((_, index) => ticks.length < 10 || index % 2 === 0);
  return box(
    { position: "relative", height: 24, width: plot.width, fontSize: 17, color: ink3 },
    ...shown.map((ms) => {
      const x = toX(ms, end);
      const [left, justifyContent] =
        ms === 0 ? [0, "flex-start"] : ms === end ? [plot.width - wide, "flex-end"] : [x - wide / 2, "center"];
      return box({ position: "absolute", top: 4, left, width: wide, justifyContent }, `${ms}${ms ? "" : " ms"}`);
    }),
  );
}

/** Where a moment lies on the plot, in pixels. */
function toX(ms: number, end: number): number {
  return Math.round((ms / end) * (plot.width - 1));
}

function box(style: CSSProperties, ...children: ReactNode[]): ReactNode {
  return createElement("div", { style: { display: "flex", boxSizing: "border-box", ...style } }, ...children);
}
