import { getLanguage } from "../languages";
import type { Example, Step } from "../model";
import { type Html, html } from "./html";
import { type Bar, type Lane, type Mark, type Timeline, toTimeline } from "./toTimeline";

/** Pixels: the height of a track, and of its bar. */
const track = { height: 19, bar: 14 };
/** Per cent of the plot's width that stay free at its ends, for a mark's radius and the last text. */
const margin = { left: 1.5, right: 3 };
/** Steps that begin closer than this, in per cent, share a stop. */
const closest = 4;

/**
 * The runs of an example on one time axis, a lane a language. Each lane is an SVG whose x are per cents, so that it
 * fits any width and its text keeps its size.
 */
export function renderTimeline(example: Example): Html {
  const timeline = toTimeline(example);
  const x = toScale(timeline);
  const { lanes, end, tick } = timeline;
  const ticks = Array.from({ length: end / tick + 1 }, (_, index) => index * tick);
  return html`<figure class="timeline"><figcaption><span class="tl-title">When each line was printed</span> <span class="tl-key">A bar is work in flight, a ring is a printed line, a numbered line is where a step begins.</span>
<span class="tools" data-js><button type="button" class="btn" data-replay>Replay</button><button type="button" class="btn" data-replay-step>Next line</button></span></figcaption>
<div class="tl-lanes"><div class="tl-lane tl-head"><span></span>${renderStops(example.steps, lanes, x)}<span class="tl-total">ms</span></div>
${lanes.map((lane) => renderLane(lane, timeline, x, ticks))}
<div class="tl-lane tl-axis" aria-hidden="true"><span></span><svg height="18">${ticks.map((ms, index) => html`<text x="${x(ms)}" y="13" class="ax${index % 2 ? " odd" : ""}" text-anchor="middle">${ms}</text>`)}</svg><span></span></div>
<div class="tl-lane tl-play" aria-hidden="true"><span></span><span class="tl-cursor" data-end="${end}" data-from="${margin.left}" data-to="${100 - margin.right}"><b></b></span></div></div></figure>`;
}

type Scale = (ms: number) => string;

function toScale({ end }: Timeline): Scale {
  const width = 100 - margin.left - margin.right;
  return (ms) => `${Math.round((margin.left + (ms / end) * width) * 100) / 100}%`;
}

/** The numbered stops above the lanes, at the times of the first lane that has the step. */
function renderStops(steps: readonly Step[], lanes: readonly Lane[], x: Scale): Html {
  const stops: { at: number; numbers: number[]; text: string }[] = [];
  for (const { number, text } of steps) {
    const ms = lanes.find((lane) => lane.steps.has(number))?.steps.get(number);
    if (ms === undefined) continue;
    const at = Number.parseFloat(x(ms));
    const last = stops.at(-1);
    if (last && at - last.at < closest) last.numbers.push(number);
    else stops.push({ at, numbers: [number], text });
  }
  return html`<svg height="30" aria-hidden="true">${stops.map(({ at, numbers, text }, index) => {
    const room = (stops[index + 1]?.at ?? 100) - at;
    const label = numbers.join("·");
    const wide = 20 + 11 * (numbers.length - 1);
    // About 0.75 % of a wide plot a letter; on a narrow one the style sheet hides the text.
    const fits = numbers.length === 1 && text.length * 0.75 + 3 < room;
    return html`<g class="st-stop"><svg x="${at}%" overflow="visible"><rect x="${-wide / 2}" y="3" width="${wide}" height="20" rx="10"></rect><text y="18" text-anchor="middle" class="sn">${label}</text>${fits && html`<text x="16" y="18" class="hd">${text}</text>`}</svg></g>`;
  })}</svg>`;
}

function renderLane(lane: Lane, { tracks }: Timeline, x: Scale, ticks: readonly number[]): Html {
  const { id, code, name } = getLanguage(lane.language);
  // Lines that belong to no piece of work, such as those of main, have the last row.
  const rows = tracks.length + (lane.marks.some((mark) => mark.track < 0) ? 1 : 0);
  const height = rows * track.height + 10;
  return html`<div class="tl-lane box-lane ${id}" data-language="${id}"><span class="tl-name"><span class="b ${id}" aria-hidden="true">${code}</span> ${name}</span><svg height="${height}" role="group" aria-label="${name}: what it printed, and when">
${ticks.map((ms) => html`<line class="grid" x1="${x(ms)}" x2="${x(ms)}" y1="0" y2="${height}"></line>`)}${[...lane.steps].map(([step, ms]) => html`<line class="step-line" data-step="${step}" x1="${x(ms)}" x2="${x(ms)}" y1="0" y2="${height}"></line>`)}
${lane.bars.map((bar) => renderBar(bar, x))}${lane.marks.map((mark, index) => renderMark(mark, index, x, rows))}</svg><span class="tl-total">${lane.total}</span></div>`;
}

function renderBar({ name, track: row, from, to }: Bar, x: Scale): Html {
  const y = 5 + row * track.height;
  const width = Number.parseFloat(x(to)) - Number.parseFloat(x(from));
  return html`<rect class="bar${(row % 3) + 1}" x="${x(from)}" y="${y}" width="${Math.round(width * 100) / 100}%" height="${track.bar}"></rect>${width > 6 && html`<svg x="${x(from)}" overflow="visible"><text class="bt${(row % 3) + 1}" x="9" y="${y + 11}">${name}</text></svg>`}`;
}

function renderMark({ ms, text, track: row }: Mark, index: number, x: Scale, rows: number): Html {
  const y = 5 + (row < 0 ? rows - 1 : row) * track.height + track.bar / 2;
  const shape =
    row < 0
      ? html`<path class="pt" d="M0 -6 6 0 0 6 -6 0z" transform="translate(0 ${y})"></path>`
      : html`<circle class="pt" cy="${y}" r="4"></circle>`;
  const anchor = Number.parseFloat(x(ms)) > 55 ? "end" : "start";
  return html`<svg x="${x(ms)}" overflow="visible"><g class="mark" data-ms="${ms}" role="img" aria-label="${ms} ms: ${text}" tabindex="${index ? -1 : 0}"><rect class="hit" x="-8" y="${y - 9}" width="16" height="18"></rect>${shape}<text class="tip" x="${anchor === "end" ? -9 : 9}" y="${y + 4}" text-anchor="${anchor}">${ms} ${text}</text></g></svg>`;
}
