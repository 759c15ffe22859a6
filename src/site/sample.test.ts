import { describe, expect, inject } from "vitest";
import { readCatalog } from "../catalog/examples";
import { listLive, readLive } from "../catalog/live";
import { languages } from "../languages";
import { root } from "./build";
import { type Engine, engines } from "./engines";
import { openLive, runLive } from "./live";
import { testInBrowser } from "./testInBrowser";

/** Programs of each language; all of them run in the first engine. */
const most = 5;

const { lacks }: Engine = engines[inject("engine")];

describe("a sample of programs", () => {
  const examples = readLive(root, readCatalog(root));
  for (const { id: language, name } of languages.filter(({ live }) => live)) {
    testInBrowser(`of ${name} prints what it printed when it was recorded`, async (open) => {
      const page = await openLive(open, "/");
      const scenarios = listLive(examples, language).filter((program) => "segments" in program);
      const step = Math.floor(scenarios.length / most);
      for (const { path, source, transcript } of scenarios.filter((_, index) => index % step === 0).slice(0, most)) {
        const { out, err, ended } = await runLive(page, { language, notation: "original", source });
        if (lacks.using && ended.how === "refused") {
          // The first engine has it, and runs all.
          expect([path, source], ended.text).toEqual([path, expect.stringMatching(/\busing \w+ =/)]);
          expect(ended.text).toContain("“using”");
          continue;
        }
        expect([path, ...out]).toEqual([path, ...(transcript?.lines ?? []).map(({ text }) => text)]);
        expect([err, ended.how, ended.exit]).toEqual([[], "done", 0]);
      }
    });
  }
});
