import { countSlips } from "./findTerms";
import type { Query } from "./readQuery";
import { toPieces, toStem } from "./tokens";

export interface Part {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a line where what a query speaks of begins and ends. */
export function markParts(line: string, { words, isProse }: Query): Part[] {
  const telling = words.filter(({ weight }) => weight > 0.2);
  const stems = new Set(telling.flatMap(({ parts }) => parts));
  const names = telling
    .flatMap((word) => (word.segments.length ? word.segments : [word]))
    .flatMap(({ names }) => names.slice(0, 1))
    .filter((name) => name.length > 1);
  const signs = new Set(telling.flatMap(({ text, names }) => (names.length ? [] : [text])));
  const marks: [from: number, to: number][] = [];
  for (const { 0: name, index } of line.matchAll(/[\p{L}\p{N}_$]+/gu)) {
    const joined = name.replace(/[_$]/g, "").toLowerCase();
    if (names.some((each) => each === joined || (!isProse && countSlips(each, joined) !== undefined)))
      marks.push([index, index + name.length]);
    else marks.push(...markPieces(name, index, stems, names));
  }
  for (const sign of signs) {
    for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + sign.length))
      marks.push([at, at + sign.length]);
  }
  return cut(line, marks);
}

function markPieces(
  name: string,
  index: number,
  stems: ReadonlySet<string>,
  names: readonly string[],
): [number, number][] {
  const pieces = [...name.matchAll(toPieces(name))];
  return pieces.flatMap(({ 0: piece, index: at }): [number, number][] => {
    const from = index + at;
    const lower = piece.toLowerCase();
    // What is typed of a name that goes on.
    const rest = name.slice(at).replace(/[_$]/g, "").toLowerCase();
    const begun = names.find((each) => rest.startsWith(each));
    const length = Math.max(
      stems.has(toStem(lower)) ? piece.length : 0,
      begun ? countRaw(name.slice(at), begun.length) : 0,
    );
    return length ? [[from, from + length]] : [];
  });
}

/** How many characters of a name hold so many letters. */
function countRaw(name: string, letters: number): number {
  let at = 0;
  for (let seen = 0; seen < letters && at < name.length; at++) if (!/[_$]/.test(name[at] as string)) seen++;
  return at;
}

function cut(line: string, marks: [number, number][]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const [from, to] of marks.sort((left, right) => left[0] - right[0])) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    const between = line.slice(at, start);
    const last = parts.at(-1);
    // One mark over `Promise.all`, not two beside a dot.
    if (last?.isMarked && /^[._:]{0,2}$/.test(between))
      parts[parts.length - 1] = { text: last.text + between + line.slice(start, to), isMarked: true };
    else {
      if (between) parts.push({ text: between, isMarked: false });
      parts.push({ text: line.slice(start, to), isMarked: true });
    }
    at = to;
  }
  if (at < line.length) parts.push({ text: line.slice(at), isMarked: false });
  return parts;
}
