/**
 * How many letters were left out, put in, changed or swapped between two words; nothing where there are more than a
 * word of its length may have, or where the beginnings have nothing in common.
 */
export function countSlips(left: string, right: string): number | undefined {
  const most = left.length < 5 ? 0 : left.length < 8 ? 1 : 2;
  if (Math.abs(left.length - right.length) > most) return undefined;
  if (left[0] !== right[0] && left[1] !== right[0] && left[0] !== right[1]) return undefined;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = at(row, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, change, isSwap ? at(before, j - 2) + 1 : change));
    }
    if (Math.min(...next) > most) return undefined;
    before = row;
    row = next;
  }
  const slips = at(row, right.length);
  return slips > most ? undefined : slips;
}

function at(row: readonly number[], place: number): number {
  return row[place] as number;
}
