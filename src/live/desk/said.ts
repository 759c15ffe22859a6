import type { Recorded } from "../../model/recorded";
import { limit, mostLines } from "../engine/run";
import type { Progress } from "./progress";
import type { Counts } from "./rows";

/** What the board's head says. */
export function toTitle(progress: Progress | undefined, name: string, elapsed: number): string {
  const { phase, ended } = progress ?? {};
  if (phase === "asked") return `Starting ${name}`;
  if (phase === "loading") return `Getting ${name}`;
  if (phase === "running") return `Running, ${elapsed} ms`;
  const after = `after ${toTime(ended?.ms ?? 0)}`;
  if (ended?.how === "failed") return `Failed ${after}`;
  if (ended?.how === "stopped") return `Stopped ${after}`;
  if (ended?.how === "too long") return `Stopped after ${toTime(limit)}`;
  if (ended?.how === "too much output") return `Stopped after ${toNumber(mostLines)} lines`;
  if (ended?.how === "out of memory") return "Out of memory";
  if (ended?.how === "refused") return "Not run";
  return ended ? "Recorded, and now" : "Recorded";
}

/** What the printed lines are, beside the recorded ones, and how the run ended. */
export function toSummary({ ended }: Pick<Progress, "ended">, counts: Counts): string {
  if (!ended || ended.how === "refused") return "";
  const code = ended.exit === undefined ? "" : ` with ${ended.exit}`;
  const isWhole = ended.how === "done" || ended.how === "failed";
  return compare(counts) + (isWhole ? ` Ended${code} after ${toTime(ended.ms)}.` : "");
}

function compare({ printed, same, moved, new: added, gone, unreached }: Counts): string {
  if (printed === same && !gone && !unreached)
    return printed ? `The same ${toLines(same)} in the same order.` : "No line on standard output, as recorded.";
  const parts = [
    ...(same ? [`${same === printed ? "" : `${same} `}as recorded`] : []),
    ...(moved ? [`${moved} in another place`] : []),
    ...(added ? [`${added} new`] : []),
  ];
  const said = [
    printed
      ? `${toLines(printed)}${same === printed ? ", " : ": "}${parts.join(", ")}.`
      : "No line on standard output.",
    ...(gone ? [`${gone} recorded ${gone === 1 ? "line is" : "lines are"} not here.`] : []),
    ...(unreached ? [`${unreached} recorded ${unreached === 1 ? "line was" : "lines were"} not reached.`] : []),
  ];
  return said.join(" ");
}

/** Why it ended where it did, and what the reader may do. */
export function toAdvice({ ended, phase }: Progress): string {
  switch (ended?.how) {
    case "stopped":
      return "It was stopped. Your text is kept; Run starts it from its beginning.";
    case "too long":
      return `The page stops a program after ${toTime(limit)}. Your text is kept.`;
    case "too much output":
      return `The page stops a program after ${toNumber(mostLines)} lines. Your text is kept.`;
    case "out of memory":
      return "It took more memory than a program may have in the page, or the browser ended it. Your text is kept.";
    case "refused":
      return ended.text ?? "The program could not be run.";
    default:
      return phase === "ended" ? (ended?.text ?? "") : "";
  }
}

/** How many bytes of an engine have come. */
export function toLoaded({ done, of }: { readonly done: number; readonly of: number }): string {
  return `${toMegabytes(done)} of ${toMegabytes(of)} MB`;
}

function toMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** `The old habit, 1 line edited`, where a program has a name. */
export function toState(name: string, edited: number): string {
  return [name, edited ? `${toLines(edited)} edited` : ""].filter(Boolean).join(", ");
}

/** Of what the recorded run was, in short. */
export function toRecordedSaid({ toolchain, exit, lines }: Recorded): string {
  const last = lines.at(-1);
  return `Recorded: ${toolchain}, exit ${exit}${last ? `, ${toTime(last.ms)}` : ""}.`;
}

function toLines(count: number): string {
  return count === 1 ? "1 line" : `${toNumber(count)} lines`;
}

/** `812 ms`, and `10 s` where it is a whole number of seconds. */
function toTime(ms: number): string {
  const whole = Math.round(ms);
  return whole >= 1000 && whole % 1000 === 0 ? `${whole / 1000} s` : `${whole} ms`;
}

function toNumber(count: number): string {
  return count.toLocaleString("en");
}
