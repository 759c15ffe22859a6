import type { Engine } from "./engine";

/** The terms that begin with a word, and how much of them it is. */
export function findLonger({ sorted }: Engine, word: string): [term: string, share: number][] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  const found: [string, number][] = [];
  for (let at = low; at < sorted.length && (sorted[at] as string).startsWith(word); at++) {
    const term = sorted[at] as string;
    if (term !== word) found.push([term, word.length / term.length]);
  }
  return found;
}

/** The terms that a slip of the finger, or two in a long word, turns a word into. */
export function findSimilar({ sorted }: Engine, word: string): [term: string, slips: number][] {
  const most = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  if (!most) return [];
  return sorted.flatMap((term): [string, number][] => {
    if (Math.abs(term.length - word.length) > most) return [];
    const slips = countSlips(word, term, most);
    return slips && slips <= most ? [[term, slips]] : [];
  });
}

/** Letters left out, put in, mistaken or swapped between two words; more than `most` may be any larger number. */
export function countSlips(left: string, right: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let at = 1; at <= left.length; at++) {
    const next = [at];
    let least = at;
    for (let to = 1; to <= right.length; to++) {
      const isSame = left[at - 1] === right[to - 1];
      let cost = Math.min(
        (row[to] as number) + 1,
        (next[to - 1] as number) + 1,
        (row[to - 1] as number) + (isSame ? 0 : 1),
      );
      if (at > 1 && to > 1 && left[at - 1] === right[to - 2] && left[at - 2] === right[to - 1])
        cost = Math.min(cost, (before[to - 2] as number) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[right.length] as number;
}
