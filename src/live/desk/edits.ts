import { diffArrays } from "diff";

/** Where a text is another than the recorded program; lines are counted from 0. */
export interface Edits {
  readonly changed: ReadonlySet<number>;
  /** Lines above which recorded ones were taken away. */
  readonly cut: ReadonlySet<number>;
  /** How many lines have been edited, in the text or in the recorded program. */
  readonly count: number;
}

export function findEdits(recorded: string, text: string): Edits {
  const changed = new Set<number>();
  const cut = new Set<number>();
  let count = 0;
  let at = 0;
  let removed = 0;
  for (const change of diffArrays(recorded.split("\n"), text.split("\n"))) {
    if (change.removed) {
      removed = change.count;
      count += removed;
      cut.add(at);
      continue;
    }
    if (change.added) {
      count += Math.max(0, change.count - removed);
      cut.delete(at);
      for (let line = 0; line < change.count; line++) changed.add(at + line);
    }
    removed = 0;
    at += change.count;
  }
  return { changed, cut, count };
}
