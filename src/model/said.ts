import { listPrinted, type Pitfall } from "./example";

/** Where the expected lines stand among those that were printed, in order; -1 for a line that was not. */
export function findPlaces({ expected }: Pitfall, printed: readonly string[]): number[] {
  let at = 0;
  return expected.map((wanted) => {
    const place = printed.findIndex((line, index) => index >= at && line.includes(wanted.trim()));
    at = place + 1;
    return place;
  });
}

/** The recorded lines that are expected, and `undefined` where others stood between. */
export function toSaid(pitfall: Pitfall): (string | undefined)[] {
  const printed = pitfall.transcript ? listPrinted(pitfall.transcript) : [];
  const places = findPlaces(pitfall, printed);
  return places.flatMap((place, index) => {
    const before = places[index - 1] ?? -1;
    return before >= 0 && place > before + 1 ? [undefined, printed[place]] : [printed[place]];
  });
}

/** The lines that say what went wrong, without the place in the program, what is drawn beside them, and long advice. */
export function listErrors(pitfall: Pitfall): string[] {
  return toSaid(pitfall)
    .filter((line) => line !== undefined)
    .filter((line) => pitfall.transcript?.stderr.includes(line) || /error|warning|exception|fatal|panic/i.test(line))
    .map((line) => line.replace(/ at \S+:\d+$| \([^()]{30,}\)$/, ""))
    .map((line) => line.replace(/^[^\s(]+(?:\(\d+,\d+\)|:\d+(?::\d+)?): |^(?:[\s|^=~\d-]|`-)+/, "").trim())
    .filter(Boolean);
}
