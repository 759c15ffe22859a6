import type { PreparedProgram } from "../../engine";

let current: PreparedProgram = { file: "main.ts", text: "", source: "", plain: "" };
let shift = 0;

/** Says which program runs, and how many columns are put before its first line. */
export function setProgram(program: PreparedProgram, columnsBefore: number) {
  current = program;
  shift = columnsBefore;
}

export function getProgram(): PreparedProgram {
  return current;
}

/** A line as the reader has it. */
export function readLine(number: number): string {
  return current.text.split("\n")[number - 1] ?? "";
}

/**
 * `:5:9`, for a place in what runs: without the column where a line runs in another form than the reader has it in, which
 * has lost its types.
 */
export function toPlace(line: number, column: number): string {
  const isSame = current.plain.split("\n")[line - 1] === readLine(line);
  return `${current.file}:${line}${isSame ? `:${line === 1 ? column - shift : column}` : ""}`;
}
