import text from "@generated/async-atlas/default/engines/javascript.json";
import { getLanguage } from "../../../languages";
import { toProbe, toSegments } from "../../../model/steps";
import type { Engine } from "../engine";
import type { LiveProgram } from "../types";
import type { ScriptProgram } from "./program";

const engine: Engine = {
  text,
  load: async () => ({}),
  isHere: () => true,
  patience: 5_000,
  prepare: async ({ language: id, notation, source }: LiveProgram): Promise<ScriptProgram> => {
    const language = getLanguage(id);
    const probe = toProbe(toSegments(source, language), language);
    const { variant } = language;
    if (notation === "variant" && variant) return { file: variant.file, text: source, source: probe, plain: source };
    const { eraseTypes } = await import(/* webpackChunkName: "atlas-types" */ "./eraseTypes");
    const { code: plain, fault } = eraseTypes(source);
    return { file: language.file, text: source, source: eraseTypes(probe).code, plain, fault };
  },
};

export default engine;
