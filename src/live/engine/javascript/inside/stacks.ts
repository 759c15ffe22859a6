import { getProgram, toPlace } from "./shown";

/** How the frames of the engine are known; see `src/plugin/engines.ts`. */
const own = /node:javascript|data:text\/javascript/;

/** Takes the engine out of the frames of a stack, and sets the places of the program to what the reader has. */
function cleanFrames(frames: readonly string[]): string[] {
  const { file } = getProgram();
  return frames
    .filter((frame) => !own.test(frame))
    .map((frame) => {
      const at = frame.lastIndexOf(`${file}:`);
      if (at < 0) return frame;
      const place = (_: string, line: string, column: string) => toPlace(Number(line), Number(column));
      return frame.slice(0, at) + frame.slice(at + file.length).replace(/:(\d+):(\d+)/, place);
    });
}

/** Where in the program an error comes from, by the first frame of it that is there. */
export function findPlace(error: Error): { line: number; column?: number } | undefined {
  const [, after] = toStack(error).split(`${getProgram().file}:`);
  const [, line, column] = /^(\d+)(?::(\d+))?/.exec(after ?? "") ?? [];
  return line ? { line: Number(line), ...(column && { column: Number(column) }) } : undefined;
}

const isV8 = "captureStackTrace" in Error && String(new Error("tea").stack).startsWith("Error: tea\n");

/** In V8 each stack is clean from its beginning: a program may print it itself. */
export function cleanStacks() {
  if (!isV8) return;
  Error.prepareStackTrace = (error, frames) => {
    const head = error instanceof Error ? Error.prototype.toString.call(error) : "Error";
    return [head, ...cleanFrames(frames.map((frame) => `    at ${frame}`))].join("\n");
  };
}

/** The stack in the form of V8. */
export function toStack(error: Error): string {
  const { stack } = error;
  if (typeof stack !== "string") return String(error);
  if (isV8) return stack;
  const frames = stack.split("\n").flatMap((frame) => {
    const [, name = "", place] = /^(?:async\*)?(.*?)\/?<*@(.*)$/.exec(frame) ?? [];
    if (!place) return [];
    return [/^[\w.$]+$/.test(name) ? `    at ${name} (${place})` : `    at ${place}`];
  });
  return [String(error), ...cleanFrames(frames)].join("\n");
}
