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
