import { diffArrays } from "diff";
import type { Recorded } from "../../model/recorded";
import type { NowLine, Progress } from "./progress";

/** A row of the board. */
export interface Row {
  /**
   * `same` was recorded and is printed now; `new` is printed now alone; `gone` was recorded and is not printed now,
   * `waiting` not yet, and `unreached` never, since the run was stopped; `error` is a line of standard error, whose times
   * are not recorded; `quiet` is a step that printed nothing.
   */
  readonly kind: "same" | "new" | "gone" | "waiting" | "unreached" | "error" | "quiet";
  readonly text: string;
  /** Milliseconds. */
  readonly recorded?: number;
  readonly now?: number;
  /** The steps that begin with it. */
  readonly steps: readonly number[];
}

type Then = Pick<Recorded, "lines">;
type Now = Pick<Progress, "lines" | "phase" | "ended" | "since" | "steps">;

/** The recorded lines and those of now, side by side; standard error is where it was printed. */
export function toRows({ lines: recorded }: Then, { lines, phase, ended, since, steps }: Now): Row[] {
  const printed = lines.filter(({ stream }) => stream === "out");
  const rows = compare(recorded, printed);
  if (phase !== "ended") return addErrors(putOff(rows, "waiting"), lines);
  const isWhole = ended?.how === "done" || ended?.how === "failed";
  const all = addErrors(isWhole ? rows : putOff(rows, "unreached"), lines);
  return since.length ? [...all, { kind: "quiet", text: "", now: steps.get(since[0] ?? 0), steps: since }] : all;
}

function compare(recorded: Then["lines"], printed: readonly NowLine[]): Row[] {
  const toText = ({ text }: { readonly text: string }) => text;
  let then = 0;
  let now = 0;
  const take = (text: string, kind: Row["kind"]): Row => {
    const old = kind === "new" ? undefined : recorded[then];
    const line = kind === "gone" ? undefined : printed[now];
    const begun = old && old.step !== (recorded[then - 1]?.step ?? 0) ? [old.step] : [];
    if (old) then++;
    if (line) now++;
    return { kind, text, recorded: old?.ms, now: line?.ms, steps: line?.steps ?? begun };
  };
  return diffArrays(recorded.map(toText), printed.map(toText)).flatMap(({ added, removed, value }) =>
    value.map((text) => take(text, added ? "new" : removed ? "gone" : "same")),
  );
}

/** Below what a run has printed is what it may print yet, or might have. */
function putOff(rows: readonly Row[], kind: "waiting" | "unreached"): Row[] {
  const latest = rows.findLastIndex((row) => row.kind === "same") + 1;
  const open = rows.slice(latest);
  const left = open.filter((row) => row.kind === "gone").map((row) => ({ ...row, kind }));
  return [...rows.slice(0, latest), ...open.filter((row) => row.kind === "new"), ...left];
}

function addErrors(rows: readonly Row[], lines: readonly NowLine[]): Row[] {
  const errors = lines.map(({ stream, ...line }) => (stream === "err" ? toError(line) : undefined));
  const all: Row[] = [];
  let at = 0;
  const addNext = () => {
    for (; errors[at]; at++) all.push(errors[at] as Row);
  };
  addNext();
  for (const row of rows) {
    all.push(row);
    if (row.now === undefined) continue;
    at++;
    addNext();
  }
  return all;
}

function toError({ text, ms, steps }: Omit<NowLine, "stream">): Row {
  return { kind: "error", text, now: ms, steps };
}

/** How many rows are what. */
export interface Counts {
  readonly printed: number;
  readonly same: number;
  /** Printed now, and recorded, but in another place. */
  readonly moved: number;
  readonly new: number;
  readonly gone: number;
  readonly unreached: number;
}

export function countRows(rows: readonly Row[]): Counts {
  const list = (wanted: Row["kind"]) => rows.filter(({ kind }) => kind === wanted).map(({ text }) => text);
  const lost = list("gone");
  const added = list("new");
  const same = list("same").length;
  let moved = 0;
  for (const text of added) {
    const place = lost.indexOf(text);
    if (place < 0) continue;
    lost.splice(place, 1);
    moved++;
  }
  return {
    printed: same + added.length,
    same,
    moved,
    new: added.length - moved,
    gone: lost.length,
    unreached: list("unreached").length,
  };
}
