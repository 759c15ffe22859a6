/** A text and what is selected in it. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What to put in the place of a stretch of the text, and what is selected then. */
export interface Replacement extends Selected {
  readonly start: number;
  readonly end: number;
}

/** Moves the selected lines to the right, or with -1 to the left. */
export function indent({ text, from, to }: Selected, by: 1 | -1, unit: string): Replacement {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  // A selection that ends where a line begins does not have that line.
  const last = to > from && text[to - 1] === "\n" ? to - 1 : to;
  const found = text.indexOf("\n", last);
  const end = found < 0 ? text.length : found;
  const taken = new RegExp(`^ {1,${unit.length}}|^\t`);
  const lines = text.slice(start, end).split("\n");
  const moved = lines.map((line) => (by < 0 ? line.replace(taken, "") : line && unit + line));
  const put = moved.join("\n");
  const first = (moved[0]?.length ?? 0) - (lines[0]?.length ?? 0);
  const all = put.length - (end - start);
  return { text: put, start, end, from: Math.max(start, from + first), to: Math.max(start, to + all) };
}

/** A line feed with the indentation of the line in which it is put. */
export function breakLine({ text, from }: Selected): string {
  const line = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  return `\n${/^[ \t]*/.exec(line)?.[0] ?? ""}`;
}
