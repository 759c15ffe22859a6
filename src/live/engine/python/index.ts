import text from "@generated/async-atlas/default/engines/python.json";
import file from "@generated/async-atlas/default/python-file.json";
import { getLanguage } from "../../../languages";
import { listLacks } from "../../../model/language";
import { toProbe, toSegments } from "../../../model/steps";
import { type Engine, Refusal } from "../engine";
import { fetchWhole, hasCome } from "./fetchWhole";
import type { PythonPayload } from "./file";

const engine: Engine = {
  text,
  load: async (progress, signal) =>
    ({ whole: await fetchWhole(file, progress, signal), lengths: file.lengths }) satisfies PythonPayload,
  isHere: () => hasCome(file),
  name: `Python ${file.version} (Pyodide)`,
  // On a slow phone, the interpreter takes that long to start.
  patience: 60_000,
  prepare: async ({ language: id, source }) => {
    const language = getLanguage(id);
    const lacks = listLacks(language, source);
    if (lacks?.length) throw new Refusal(`The page cannot run it: ${lacks.join(", and ")}.`);
    const probed = toProbe(toSegments(source, language), language);
    return { file: language.file, text: source, source: probed, plain: source };
  },
};

export default engine;
