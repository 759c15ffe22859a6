import type { WorkerMessage } from "../../engine";

/** What is the browser's, taken before the program can change it. */
const post: (message: WorkerMessage) => void = self.postMessage.bind(self);
const clock = performance.now.bind(performance);
const { timeOrigin } = performance;

let hasEnded = false;

export function now(): number {
  return timeOrigin + clock();
}

export function say(message: WorkerMessage) {
  if (!hasEnded) post(message);
  if (message.type === "ended") hasEnded = true;
}

/** A text longer than this is cut: a page that shows it would stand still. */
const longest = 10_000;

const open = { out: "", err: "" };

/** Writes to a stream; each line goes to the page when it is whole. */
export function write(stream: "out" | "err", text: string) {
  const lines = (open[stream] + text).split("\n");
  open[stream] = lines.pop() as string;
  for (const line of lines) sayLine(stream, line);
}

/** Hands over what the program left without a line's end. */
export function flush() {
  for (const stream of ["out", "err"] as const) {
    if (open[stream]) sayLine(stream, open[stream]);
    open[stream] = "";
  }
}

function sayLine(stream: "out" | "err", line: string) {
  const text = line.length > longest ? `${line.slice(0, longest)}…` : line;
  say({ type: "line", stream, at: now(), text });
}
