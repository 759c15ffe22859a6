/**
 * How many letters were left out, put in, changed or swapped between two words; nothing where there are more than a
 * word of its length may have, or where the beginnings have nothing in common.
 */
export function countSlips(left: string, right: string): number | undefined {
  const most = left.length < 5 ? 0 : left.length < 8 ? 1 : 2;
  if (Math.abs(left.length - right.length) > most) return undefined;
  if (left[0] !== right[0] && left[1] !== right[0] && left[0] !== right[1]) return undefined;
  const at = (row: readonly number[] | undefined, place: number) => row?.[place] as number;
  const rows = [Array.from({ length: right.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = at(rows[i - 1], j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const isSwap = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swap = isSwap ? at(rows[i - 2], j - 2) + 1 : change;
      next.push(Math.min(at(rows[i - 1], j) + 1, at(next, j - 1) + 1, change, swap));
    }
    if (Math.min(...next) > most) return undefined;
    rows.push(next);
  }
  const slips = at(rows[left.length], right.length);
  return slips > most ? undefined : slips;
}
