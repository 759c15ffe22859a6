import type { WorkerMessage } from "../../engine";
import { programFolder } from "./files";

export function now(): number {
  return performance.timeOrigin + performance.now();
}

export function say(message: WorkerMessage) {
  self.postMessage(message);
}

/** A line longer than this is cut: a page that shows it would stand still. */
const longest = 10_000;

const streams = ["out", "err"] as const;
type Stream = (typeof streams)[number];

/** Of each stream what has no line's end yet, and when it was written. */
const open = {
  out: { decoder: new TextDecoder(), text: "", at: 0 },
  err: { decoder: new TextDecoder(), text: "", at: 0 },
};

/** Takes what the program writes; each line goes to the page when it is whole, while the program holds the worker up. */
export function write(stream: Stream, bytes: Uint8Array) {
  const to = open[stream];
  to.at = now();
  const lines = (to.text + to.decoder.decode(bytes, { stream: true })).split("\n");
  to.text = (lines.pop() as string).slice(0, longest + 1);
  for (const line of lines) sayLine(stream, line);
}

/** Hands over what the program left without a line's end. */
export function flush() {
  for (const stream of streams) {
    const to = open[stream];
    const rest = to.text + to.decoder.decode();
    to.text = "";
    if (rest) sayLine(stream, rest);
  }
}

function sayLine(stream: Stream, line: string) {
  const text = line.length > longest ? `${line.slice(0, longest)}…` : line;
  // As the recorder, which leaves out where the program lies.
  say({ type: "line", stream, at: open[stream].at, text: text.replaceAll(`${programFolder}/`, "") });
}
