import { inspect } from "node-inspect-extracted";
import type { Place, SyntaxFault } from "../program";
import { getProgram, readLine } from "./shown";
import { findPlace, toStack } from "./stacks";

/** What Node.js prints of an error that nothing caught: the line, a mark below it, and the error. */
export function formatUncaught(thrown: unknown, isRejection: boolean): string {
  if (thrown instanceof Error) return `${toExcerpt(findPlace(thrown))}${inspectError(thrown)}\n`;
  if (!isRejection) return `Uncaught:\n${inspect(thrown)}\n`;
  const reason = typeof thrown === "string" ? thrown : inspect(thrown);
  const text = [
    "UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch",
    "block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason",
    `"${reason}".`,
  ].join(" ");
  return `${text} {\n  code: 'ERR_UNHANDLED_REJECTION'\n}\n`;
}

export function formatSyntaxFault({ message, place }: SyntaxFault): string {
  return `${toExcerpt(place)}SyntaxError: ${message}\n`;
}

function toExcerpt(place: Place | undefined): string {
  if (!place) return "";
  const { line, column } = place;
  const mark = column === undefined ? "" : `${" ".repeat(Math.max(0, column - 1))}^\n`;
  return `${getProgram().file}:${line}\n${readLine(line)}\n${mark}\n`;
}

function inspectError(error: Error): string {
  const stack = toStack(error);
  if (stack !== error.stack)
    Object.defineProperty(error, "stack", { value: stack, configurable: true, writable: true });
  return inspect(error);
}
