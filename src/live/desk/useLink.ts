import { useEffect, useState } from "react";
import { type Linked, longestLink, toHash } from "./link";

/** Milliseconds that a reader has stopped writing. */
const pause = 200;

/** The hash of a link to a text, made beforehand, since a press may copy only what is there; `undefined` where it is too long. */
export function useLink({ program, notation, source }: Required<Linked>): string | undefined {
  const [hash, setHash] = useState<string>();
  useEffect(() => {
    let isLatest = true;
    const make = async () => {
      const made = await toHash({ program, notation, source });
      if (isLatest) setHash(made.length > longestLink ? undefined : made);
    };
    const timer = setTimeout(make, pause);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [program, notation, source]);
  return hash;
}
