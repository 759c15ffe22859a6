import text from "@generated/async-atlas/default/engines/python.json";
import file from "@generated/async-atlas/default/python-file.json";
import { getLanguage } from "../../../languages";
import { toProbe, toSegments } from "../../../model/steps";
import type { Engine } from "../engine";
import { fetchWhole } from "./fetchWhole";
import type { PythonPayload } from "./file";

const engine: Engine = {
  text,
  load: async (progress, signal) =>
    ({ whole: await fetchWhole(file, progress, signal), lengths: file.lengths }) satisfies PythonPayload,
  name: `Python ${file.version} (Pyodide)`,
  // On a slow phone, the interpreter takes that long to start.
  patience: 60_000,
  prepare: async ({ language: id, source }) => {
    const language = getLanguage(id);
    return {
      file: language.file,
      text: source,
      source: toProbe(toSegments(source, language), language),
      plain: source,
    };
  },
};

export default engine;
