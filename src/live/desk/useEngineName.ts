import { useEffect, useState } from "react";
import type { Language } from "../../model/language";
import { nameEngine } from "../engine/run";
import { toBrowserName } from "./browserName";

/** What runs a language in this page, with its version, once it has been asked to. */
export function useEngineName({ id, name }: Language, isAsked: boolean): string {
  const [engine, setEngine] = useState<string>();
  useEffect(() => {
    // Where it does not come, the run says so.
    if (isAsked) nameEngine(id).then(setEngine, () => {});
  }, [id, isAsked]);
  const browser = toBrowserName(navigator.userAgent);
  return `${engine ?? (browser ? `${name} of ${browser}` : name)} in this page`;
}
