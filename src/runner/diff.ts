/** The lines of both texts, marked `-` (only expected), `+` (only printed) or blank; nothing where they are the same. */
export function toDiff(expected: readonly string[], printed: readonly string[]): string[] | undefined {
  // common[i][j]: the longest common subsequence of expected from i and printed from j on.
  const common = Array.from({ length: expected.length + 1 }, () => new Array<number>(printed.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let j = printed.length - 1; j >= 0; j--) {
      const row = common[i] as number[];
      row[j] = expected[i] === printed[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  if (at(0, 0) === expected.length && expected.length === printed.length) return undefined;

  const lines: string[] = [];
  let i = 0;
  let j = 0;
  while (i < expected.length || j < printed.length) {
    if (i < expected.length && expected[i] === printed[j]) {
      lines.push(`  ${expected[i++]}`);
      j++;
    } else if (j >= printed.length || (i < expected.length && at(i + 1, j) >= at(i, j + 1)))
      lines.push(`- ${expected[i++]}`);
    else lines.push(`+ ${printed[j++]}`);
  }
  return lines;
}
