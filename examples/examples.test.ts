import { dirname, join } from "node:path";
import { describe, expect, type TestContext, test } from "vitest";
import { collectCatalog } from "../src/catalog/examples";
import { findTranscriptFaults } from "../src/catalog/transcripts";
import { getLanguage } from "../src/languages";
import { listSmall, type Program } from "../src/model/example";
import { runAlone, runBeside } from "../src/runner/alone";
import { testOn } from "../src/runner/testOn";
import { skipOrFail } from "../src/runner/testWith";
import type { Toolchain } from "../src/runner/toolchain";
import { type Verdict, verifyPitfall, verifyProgram, verifyVariant } from "../src/runner/verify";

const root = join(__dirname, "..");
const { examples } = collectCatalog(root);

test("no transcript names a folder of the machine on which it was made", () => {
  const folder = /(?<![\w.~])\/(?:home|root|opt|tmp|mnt|srv|work\w*|Users)\/[^\s"']*/;
  const made = examples.flatMap((example) => [...example.programs, ...listSmall(example)]);
  const named = made.flatMap(({ path, transcript }) =>
    [...(transcript?.lines ?? []).map(({ text }) => text), ...(transcript?.stderr ?? [])].flatMap((line) => {
      const found = folder.exec(line)?.[0];
      return found ? [`${path}: ${found}`] : [];
    }),
  );
  expect(named).toEqual([]);
});

test("TypeScript programs pass the strict type check", { timeout: 60_000 }, async () => {
  const { default: ts } = await import("typescript");
  const config = join(root, "src/languages/javascript/tsconfig.json");
  const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config));
  const host = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => "\n",
  };
  const programs = examples.flatMap((example) => example.programs);
  const written = fileNames.filter((name) => programs.some(({ path }) => name.endsWith(`/${path}`)));
  expect(written).not.toEqual([]);
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(written, options));
  expect(ts.formatDiagnostics(diagnostics, host)).toBe("");
});

describe.concurrent.each(examples.map((example) => [example.id, example] as const))("%s", (_, example) => {
  test("is whole", () => {
    expect(collectCatalog(root, [example.id]).faults).toEqual([]);
  });

  test("has fresh transcripts that say what is expected", () => {
    expect(findTranscriptFaults(example)).toEqual([]);
  });

  for (const program of example.programs) {
    proves(program, `${program.language} prints what is expected`, (toolchain) => verifyProgram(program, toolchain));
    const { variant } = getLanguage(program.language);
    if (!variant) continue;
    proves(program, `${program.language} prints the same as ${variant.file}`, (toolchain) =>
      verifyVariant(program, toolchain),
    );
  }

  for (const pitfall of listSmall(example)) {
    proves(
      pitfall,
      `${pitfall.language} ${pitfall.id.endsWith("/right") ? "is right" : "fails"} as ${pitfall.id} says`,
      (toolchain) => verifyPitfall(pitfall, toolchain),
    );
  }
});

function proves(
  { language, needs }: Pick<Program, "language" | "needs">,
  name: string,
  verify: (toolchain: Toolchain) => Promise<Pick<Verdict, "faults" | "lack">>,
) {
  const run = async (toolchain: Toolchain, context: TestContext) => {
    let { faults, lack } = await runBeside(() => verify(toolchain));
    if (lack) skipOrFail(context, lack);
    if (faults.length) {
      // A busy machine delays a program until events that are apart fall together.
      const beside = faults;
      ({ faults } = await runAlone(() => verify(toolchain)));
      if (!faults.length) context.task.meta.passedAlone = beside.join("\n\n");
    }
    context.expect(faults.join("\n\n")).toBe("");
  };
  testOn(language, name, run, needs);
}
