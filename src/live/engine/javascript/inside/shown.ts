import type { PreparedProgram } from "../../engine";

let current: PreparedProgram = { file: "main.ts", text: "", source: "", plain: "" };
let running: readonly string[] = [];
let shift = 0;

export function setProgram(program: PreparedProgram) {
  current = program;
}

/** Says what runs for it, and how many columns are put before the first line. */
export function setRunning(text: string, columnsBefore: number) {
  running = text.split("\n");
  shift = columnsBefore;
}

export function getProgram(): PreparedProgram {
  return current;
}

/** A line as the reader has it. */
export function readLine(number: number): string {
  return current.text.split("\n")[number - 1] ?? "";
}

/** `main.ts:5:9`, without the column where a line runs in another form than the reader has it in, as without its types. */
export function toPlace(line: number, column: number): string {
  const isSame = running[line - 1] === readLine(line);
  return `${current.file}:${line}${isSame ? `:${line === 1 ? column - shift : column}` : ""}`;
}
