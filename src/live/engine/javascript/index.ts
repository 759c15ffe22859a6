import text from "@generated/async-atlas/default/engines/javascript.json";
import { getLanguage } from "../../../languages";
import { toProbe, toSegments } from "../../../model/steps";
import type { Engine } from "../engine";
import type { LiveProgram } from "../types";

const engine: Engine = {
  text,
  load: async () => ({}),
  patience: 5_000,
  prepare: async ({ language: id, notation, source }: LiveProgram) => {
    const language = getLanguage(id);
    const isTyped = notation === "original";
    const erase = isTyped ? (await import(/* webpackChunkName: "atlas-types" */ "./eraseTypes")).eraseTypes : String;
    const file = isTyped ? language.file : (language.variant?.file ?? language.file);
    const probed = toProbe(toSegments(source, language), language);
    return { file, text: source, source: erase(probed), plain: erase(source) };
  },
};

export default engine;
