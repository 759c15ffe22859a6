import type { Engine } from "./engine";

/** The terms that begin with a word, and how much of each it is. */
export function findLonger({ names }: Engine, word: string): [term: string, share: number][] {
  const longer = names.filter((term) => term.length > word.length && term.startsWith(word));
  return longer.map((term) => [term, word.length / term.length]);
}

/** The terms that a slip of the finger, or two in a long word, makes of a word; the slips at least 1. */
export function findSimilar({ names }: Engine, word: string): [term: string, slips: number][] {
  return names.flatMap((term): [string, number][] => {
    const slips = countSlips(word, term);
    return slips ? [[term, slips]] : [];
  });
}

/**
 * The letters left out, put in, mistaken or swapped between two words; `undefined` where there are more than a word
 * of this length may have, or where already the beginnings differ.
 */
export function countSlips(left: string, right: string): number | undefined {
  const most = left.length < 5 ? 0 : left.length < 8 ? 1 : 2;
  if (Math.abs(left.length - right.length) > most) return undefined;
  if (left[0] !== right[0] && left[0] !== right[1] && left[1] !== right[0]) return undefined;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    for (let to = 1; to <= right.length; to++) {
      const isSame = left[at - 1] === right[to - 1];
      const changed = (row[to - 1] as number) + (isSame ? 0 : 1);
      next[to] = Math.min((row[to] as number) + 1, (next[to - 1] as number) + 1, changed);
      const isSwap = at > 1 && to > 1 && left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1];
      if (isSwap) next[to] = Math.min(next[to] as number, (before[to - 2] as number) + 1);
    }
    if (Math.min(...next) > most) return undefined;
    before = row;
    row = next;
  }
  const slips = row[right.length] as number;
  return slips > most ? undefined : slips;
}
