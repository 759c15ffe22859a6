import { diffArrays } from "diff";

/** The lines of both texts, marked `-` (only expected), `+` (only printed) or blank; nothing where they are the same. */
export function toDiff(expected: readonly string[], printed: readonly string[]): string[] | undefined {
  const changes = diffArrays([...expected], [...printed]);
  if (changes.every(({ added, removed }) => !added && !removed)) return undefined;
  return changes.flatMap(({ added, removed, value }) =>
    value.map((line) => `${added ? "+" : removed ? "-" : " "} ${line}`),
  );
}
