import type { Pitfall } from "./example";

/** The recorded lines that are expected, and `undefined` where others stood between. */
export function toSaid({ expected, transcript }: Pitfall): (string | undefined)[] {
  const lines = [...(transcript?.lines.map((line) => line.text) ?? []), ...(transcript?.stderr ?? [])];
  const said: (string | undefined)[] = [];
  let at = 0;
  for (const wanted of expected) {
    const index = lines.findIndex((line, place) => place >= at && line.includes(wanted.trim()));
    if (index > at && said.at(-1) !== undefined) said.push(undefined);
    said.push(lines[index]);
    at = index + 1;
  }
  return said;
}
