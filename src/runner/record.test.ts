import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { formatTranscript, toDigest } from "../catalog/transcripts";
import { languages } from "../languages";
import type { Transcript } from "../model/example";
import { type Report, recordTranscripts } from "./record";
import { testOn } from "./testOn";
import { toLabel } from "./toolchain";

const scratch = mkdtempSync(join(tmpdir(), "record-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const source = '# 1. Start it\nprint("tea starts")\n';
const other = '// 1. Start it\nsay("tea starts")\n';
const whole = {
  "tea/main.py": source,
  "tea/main.cs": other,
  "tea/main.ts": other,
  "tea/main.swift": other,
  "tea/main.rs": other,
  "tea/expected.txt": "# 1. Start it\ntea starts\n",
};
const transcriptFile = "tea/transcripts/python.json";

testOn("python", "a missing transcript is recorded, for the chosen language alone", async (toolchain, { expect }) => {
  const root = lay({});
  const said: string[] = [];
  const report = await recordTranscripts(root, { examples: [], language: "python" }, (line) => said.push(line));
  expect(report).toEqual({ written: [`examples/${transcriptFile}`], fresh: 0, skipped: [], faults: [] });
  expect(said).toEqual([`recorded examples/${transcriptFile}`]);
  expect(readdirSync(join(root, "examples/tea/transcripts"))).toEqual(["python.json"]);
  expect(read(root, transcriptFile)).toBe(
    formatTranscript({
      toolchain: toLabel(toolchain),
      command: "python3 main.py",
      digest: toDigest({ language: "python", source }),
      exit: 0,
      steps: [0],
      lines: [{ ms: 0, text: "tea starts" }],
      stderr: [],
    }),
  );
});

testOn("python", "a transcript of this source and this toolchain is left alone", async (toolchain, { expect }) => {
  const kept = formatTranscript({ ...toTranscript(toLabel(toolchain)), command: "left alone" });
  const root = lay({ [transcriptFile]: kept });
  expect(await record(root)).toEqual({ written: [], fresh: 1, skipped: [], faults: [] });
  expect(read(root, transcriptFile)).toBe(kept);
});

testOn(
  "python",
  "a fresh transcript without steps is given them, and keeps its times",
  async (toolchain, { expect }) => {
    const kept = { ...toTranscript(toLabel(toolchain)), command: "left alone" };
    const root = lay({ [transcriptFile]: formatTranscript(kept).replace('  "steps": [0],\n', "") });
    expect(await record(root)).toMatchObject({ written: [`examples/${transcriptFile}`], fresh: 0, skipped: [] });
    expect(read(root, transcriptFile)).toBe(formatTranscript(kept));
  },
);

testOn("python", "steps stay unknown where no line can be in the place of a comment", async (_, { expect }) => {
  const program = '# 1. Start it\ntry:\n    print("tea starts")\n# 2. Wait for it\nexcept OSError:\n    pass\n';
  const wait = "\n// 2. Wait for it\nsay()\n";
  const root = lay({
    "tea/main.py": program,
    ...Object.fromEntries(["cs", "ts", "swift", "rs"].map((end) => [`tea/main.${end}`, other + wait])),
    "tea/expected.txt": "# 1. Start it\ntea starts\n# 2. Wait for it\n",
  });
  const skipped = [
    "the steps of examples/tea/main.py: with a print in the place of its step comments it is another program",
  ];
  expect(await record(root)).toMatchObject({ written: [`examples/${transcriptFile}`], skipped, faults: [] });
  expect(read(root, transcriptFile)).not.toContain('"steps"');
  expect(await record(root)).toMatchObject({ written: [], fresh: 1, skipped, faults: [] });
});

testOn(
  "python",
  "a transcript of another source is recorded again, and no other one",
  async (toolchain, { expect }) => {
    const kept = formatTranscript({ ...toTranscript(toLabel(toolchain)), command: "left alone" });
    const toast = Object.entries(whole).map(([file, text]) => [file.replace("tea/", "toast/"), text]);
    const root = lay({
      ...Object.fromEntries(toast),
      "tea/main.py": `${source}# Slowly.\n`,
      [transcriptFile]: kept,
      "toast/transcripts/python.json": kept,
    });
    expect(await record(root)).toMatchObject({ written: [`examples/${transcriptFile}`], fresh: 1 });
    expect(read(root, transcriptFile)).toContain(toDigest({ language: "python", source: `${source}# Slowly.\n` }));
    expect(read(root, "toast/transcripts/python.json")).toBe(kept);
  },
);

testOn("python", "a transcript of another toolchain is recorded again", async (toolchain, { expect }) => {
  const root = lay({ [transcriptFile]: formatTranscript(toTranscript("Python 3.0.0")) });
  expect(await record(root)).toMatchObject({ written: [`examples/${transcriptFile}`], fresh: 0 });
  expect(read(root, transcriptFile)).toContain(`"toolchain": "${toLabel(toolchain)}"`);
});

testOn("python", "a transcript of a newer toolchain is left alone, and is no fault", async (toolchain, { expect }) => {
  const kept = formatTranscript(toTranscript("Python 99.0.0"));
  const root = lay({ [transcriptFile]: kept });
  const skipped = `examples/tea/main.py: its transcript is of 99.0.0, newer than the ${toolchain.version} that is found here`;
  expect(await record(root)).toEqual({ written: [], fresh: 0, skipped: [skipped], faults: [] });
  expect(read(root, transcriptFile)).toBe(kept);
});

testOn("python", "what contradicts the expected lines is not written", async (_, { expect }) => {
  const kept = formatTranscript(toTranscript("Python 3.0.0"));
  const root = lay({ "tea/main.py": source.replace("starts", "burns"), [transcriptFile]: kept });
  const report = await record(root);
  expect(report).toMatchObject({ written: [], fresh: 0, skipped: [] });
  expect(report.faults).toEqual([
    "examples/tea/main.py printed other lines than expected (- expected, + printed):\n    - tea starts\n    + tea burns",
  ]);
  expect(read(root, transcriptFile)).toBe(kept);
});

testOn("python", "one program that fails keeps no other from being recorded", async (_, { expect }) => {
  const toast = Object.entries(whole).map(([file, text]) => [file.replace("tea/", "toast/"), text]);
  const root = lay({ ...Object.fromEntries(toast), "tea/main.py": '# 1. Start it\nraise RuntimeError("no milk")\n' });
  const report = await record(root);
  expect(report.written).toEqual(["examples/toast/transcripts/python.json"]);
  expect(report.faults.join("\n")).toContain("no milk");
  expect(existsSync(join(root, "examples", transcriptFile))).toBe(false);
});

testOn("python", "a pitfall's transcript lies beside it, and may have failed", async (_, { expect }) => {
  const root = lay({
    "tea/pitfalls/cold/main.py": 'raise RuntimeError("no milk")\n',
    "tea/pitfalls/cold/expected.txt": "RuntimeError: no milk\n",
    "tea/pitfalls/hot/main.py": 'print("tea")\n',
    "tea/pitfalls/hot/expected.txt": "RuntimeError: no milk\n",
  });
  const report = await record(root);
  expect(report.written).toEqual([`examples/${transcriptFile}`, "examples/tea/pitfalls/cold/transcript.json"]);
  expect(report.faults).toEqual([
    'examples/tea/pitfalls/hot/main.py does not print "RuntimeError: no milk". It printed:\n    tea',
  ]);
  expect(JSON.parse(read(root, "tea/pitfalls/cold/transcript.json"))).toMatchObject({ exit: 1, lines: [] });
});

test("an unknown example is an error that lists those there are", async () => {
  const recording = record(lay({}), ["tee", "toast"]);
  await expect(recording).rejects.toThrow(
    new Error("examples/tee does not exist. The examples are tea\nexamples/toast does not exist. The examples are tea"),
  );
});

test("an unknown language is an error that lists those there are", async () => {
  const root = lay({});
  const recording = recordTranscripts(root, { examples: [], language: "cobol" }, () => {});
  await expect(recording).rejects.toThrow(
    new Error(`"cobol" is not a language; the languages are ${languages.map(({ id }) => id).join(", ")}.`),
  );
});

test("nothing is recorded while an example has faults", async () => {
  const root = lay({ "tea/main.go": "package main\n" });
  await expect(record(root)).rejects.toThrow(/^examples\/tea\/main\.go is not a part of an example/);
  expect(existsSync(join(root, "examples/tea/transcripts"))).toBe(false);
});

function record(root: string, examples: readonly string[] = []): Promise<Report> {
  return recordTranscripts(root, { examples, language: "python" }, () => {});
}

function toTranscript(toolchain: string): Transcript {
  const digest = toDigest({ language: "python", source });
  return { toolchain, command: "", digest, exit: 0, steps: [0], lines: [{ ms: 0, text: "tea starts" }], stderr: [] };
}

let laid = 0;

/** A project of its own, with the whole example `tea` and these files more. */
function lay(files: Readonly<Record<string, string>>): string {
  const root = join(scratch, String(laid++));
  for (const [file, text] of Object.entries({ ...whole, ...files })) {
    const path = join(root, "examples", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}

function read(root: string, file: string): string {
  return readFileSync(join(root, "examples", file), "utf8");
}
