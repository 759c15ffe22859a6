import text from "@generated/async-atlas/default/engines/javascript.json";
import { getLanguage } from "../../../languages";
import { toProbe, toSegments } from "../../../model/steps";
import type { Engine } from "../engine";
import type { LiveProgram } from "../types";
import type { Erased } from "./eraseTypes";
import type { ScriptProgram } from "./program";

const engine: Engine = {
  text,
  load: async () => ({}),
  isHere: () => true,
  patience: 5_000,
  prepare: async ({ language: id, notation, source }: LiveProgram): Promise<ScriptProgram> => {
    const language = getLanguage(id);
    const isTyped = notation === "original";
    const erase = isTyped ? (await import(/* webpackChunkName: "atlas-types" */ "./eraseTypes")).eraseTypes : asIs;
    const keep = needsContext(source)
      ? (await import(/* webpackChunkName: "atlas-context" */ "./keepContext")).keepContext
      : String;
    const { code, fault } = erase(source);
    const probe = erase(toProbe(toSegments(source, language), language)).code;
    const { file } = (!isTyped && language.variant) || language;
    return { file, text: source, source: keep(probe), plain: keep(code), fault };
  },
};

function asIs(code: string): Erased {
  return { code };
}

/** Whether a program asks for what no browser has, and what `keepContext` gives it. */
function needsContext(source: string): boolean {
  return source.includes("async_hooks");
}

export default engine;
