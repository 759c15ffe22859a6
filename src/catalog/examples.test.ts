import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { languages } from "../languages";
import type { Example, Pitfall, Transcript } from "../model/example";
import { collectCatalog, readCatalog } from "./examples";
import { findLostLine, findTranscriptFaults, formatTranscript, toDigest } from "./transcripts";

const scratch = mkdtempSync(join(tmpdir(), "catalog-"));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What a file of the whole example is replaced by; nothing takes it away. */
type Changes = Readonly<Record<string, string | undefined>>;

const python = '# 1. Start it\nprint("tea starts")\n\n# 2. Wait for it\nprint("tea ready")\n';
const other = '// 1. Start it\nsay("tea starts")\n\n// 2. Wait for it\nsay("tea ready")\n';
const expected = "# 1. Start it\ntea starts\n# 2. Wait for it\ntea ready\n";
const whole: Changes = {
  "tea/main.py": python,
  "tea/main.cs": other,
  "tea/main.ts": other,
  "tea/main.swift": other,
  "tea/main.rs": other,
  "tea/expected.txt": expected,
};

test("a whole example has no faults", () => {
  const root = lay({});
  expect(collectCatalog(root).faults).toEqual([]);
  const [example] = readCatalog(root) as [Example];
  expect(example.id).toBe("tea");
  expect(example.steps).toEqual([
    { number: 1, text: "Start it" },
    { number: 2, text: "Wait for it" },
  ]);
  expect(example.programs.map(({ path }) => path)).toEqual(languages.map(({ file }) => `examples/tea/${file}`));
  expect(example.programs[0]).toEqual({
    language: "python",
    path: "examples/tea/main.py",
    source: python,
    segments: [
      { step: 0, source: "" },
      { step: 1, source: '# 1. Start it\nprint("tea starts")\n\n' },
      { step: 2, source: '# 2. Wait for it\nprint("tea ready")\n' },
    ],
    differs: false,
    expected: [
      { step: 1, text: "tea starts" },
      { step: 2, text: "tea ready" },
    ],
    transcript: undefined,
  });
});

test("a program says in its first line which toolchain it needs", () => {
  const changes = {
    "tea/main.py": `# Python 3.13 or later\n${python}`,
    "tea/main.rs": `// Swift 6.4 or later\n${other}`,
  };
  const [example] = readCatalog(lay(changes)) as [Example];
  expect(example.programs.find(({ language }) => language === "python")?.needs).toBe("3.13");
  expect(example.programs.find(({ language }) => language === "rust")?.needs).toBeUndefined();
});

test("a language's own expected file replaces the common one for that language", () => {
  const own = "# 1. Start it\ntea starts\ntea is hot\n# 2. Wait for it\n\n";
  const [example] = readCatalog(lay({ "tea/expected.rust.txt": own })) as [Example];
  expect(example.programs.filter(({ differs }) => differs).map(({ language }) => language)).toEqual(["rust"]);
  expect(example.programs.find(({ language }) => language === "rust")?.expected).toEqual([
    { step: 1, text: "tea starts" },
    { step: 1, text: "tea is hot" },
  ]);
});

const parts =
  "main.py, main.cs, main.ts, main.swift, main.rs, expected.txt, expected.python.txt, expected.csharp.txt, " +
  "expected.javascript.txt, expected.swift.txt, expected.rust.txt, transcripts/, pitfalls/, traps/";
const needs = "An example needs main.py, main.cs, main.ts, main.swift, main.rs and expected.txt";

describe("each fault names the file, what is wrong with it, and what to do", () => {
  const bad: readonly [name: string, changes: Changes, faults: readonly string[]][] = [
    [
      "a missing program",
      { "tea/main.swift": undefined },
      [`examples/tea is incomplete: main.swift missing. ${needs}`],
    ],
    [
      "a missing expected.txt",
      { "tea/expected.txt": undefined, "tea/main.rs": undefined },
      [`examples/tea is incomplete: main.rs, expected.txt missing. ${needs}`],
    ],
    ["an empty expected.txt", { "tea/expected.txt": "" }, ["examples/tea/expected.txt is empty; write it"]],
    [
      "what is left to write, and nothing else of the file",
      {
        "tea/expected.txt": "# 1. Start it\nTODO what it prints\n",
        "tea/main.py": `# TODO the steps\n${"x".repeat(61)}`,
      },
      [
        "examples/tea/expected.txt:2 is left to write: TODO what it prints",
        "examples/tea/main.py:1 is left to write: # TODO the steps",
      ],
    ],
    ["an empty program", { "tea/main.rs": "" }, ["examples/tea/main.rs is empty; write it"]],
    [
      "an expected.txt of headings alone",
      { "tea/expected.txt": "# 1. Start it\n# 2. Wait for it\n" },
      ["examples/tea/expected.txt expects no line; write under each step what it prints"],
    ],
    [
      "an expected line above the first step",
      { "tea/expected.txt": `kettle on\n${expected}` },
      ['examples/tea/expected.txt: "kettle on" is above the first step. Begin with "# 1. …"'],
    ],
    [
      "a step with other words",
      { "tea/main.cs": other.replace("Wait for it", "Wait for tea") },
      [
        'examples/tea/main.cs: its steps are "1. Start it", "2. Wait for tea"; expected.txt has "1. Start it", "2. Wait for it". Make them the same',
      ],
    ],
    [
      "a missing step",
      { "tea/main.py": python.replace("# 2. Wait for it\n", "") },
      [
        'examples/tea/main.py: its steps are "1. Start it"; expected.txt has "1. Start it", "2. Wait for it". Make them the same',
      ],
    ],
    [
      "a program without steps",
      { "tea/main.rs": 'say("tea starts")\nsay("tea ready")\n' },
      [
        'examples/tea/main.rs: its steps are none; expected.txt has "1. Start it", "2. Wait for it". Make them the same',
      ],
    ],
    [
      "a step in the comment of another language",
      { "tea/main.py": other },
      [
        'examples/tea/main.py: its steps are none; expected.txt has "1. Start it", "2. Wait for it". Make them the same',
      ],
    ],
    [
      "steps in another order",
      { "tea/main.ts": '// 2. Wait for it\nsay("tea starts")\n// 1. Start it\nsay("tea ready")\n' },
      [
        'examples/tea/main.ts: its steps are "2. Wait for it", "1. Start it"; expected.txt has "1. Start it", "2. Wait for it". Make them the same',
      ],
    ],
    [
      "steps that are not counted from 1",
      Object.fromEntries(Object.entries(whole).map(([file, text]) => [file, text?.replace("2. Wait", "3. Wait")])),
      ['examples/tea/expected.txt: step "3. Wait for it" is at place 2; number the steps 1, 2, 3 …'],
    ],
    [
      "a step without code",
      { "tea/main.swift": '// 1. Start it\n// It is slow.\n\n// 2. Wait for it\nsay("tea ready")\n' },
      ["examples/tea/main.swift: step 1 has no code under its comment; write it, or delete the step"],
    ],
    [
      "a line of 61 columns",
      { "tea/main.py": `${python}${"x".repeat(61)}\n` },
      ["examples/tea/main.py:6 has 61 columns; at most 60 fit, break the line"],
    ],
    [
      "white space at the end of a line",
      { "tea/main.cs": other.replace("\n\n", "\n  \n") },
      ["examples/tea/main.cs:3 ends with white space; remove it"],
    ],
    [
      "CRLF line ends in a program",
      { "tea/main.ts": other.replaceAll("\n", "\r\n") },
      ["examples/tea/main.ts has CRLF line ends; save it with LF"],
    ],
    [
      "CRLF line ends in expected.txt",
      { "tea/expected.txt": expected.replaceAll("\n", "\r\n") },
      ["examples/tea/expected.txt has CRLF line ends; save it with LF"],
    ],
    [
      "no line feed at the end",
      { "tea/main.rs": other.trimEnd() },
      ["examples/tea/main.rs does not end with a line feed; add one"],
    ],
    [
      "an unknown file",
      { "tea/main.go": "package main\n" },
      [`examples/tea/main.go is not a part of an example; move it away. The parts are ${parts}`],
    ],
    [
      "an unknown folder",
      { "tea/notes/todo.txt": "milk\n" },
      [`examples/tea/notes/ is not a part of an example; move it away. The parts are ${parts}`],
    ],
    [
      "an expected file of an unknown language",
      { "tea/expected.go.txt": expected },
      [`examples/tea/expected.go.txt is not a part of an example; move it away. The parts are ${parts}`],
    ],
    [
      "an expected file that says the same as the common one",
      { "tea/expected.rust.txt": expected },
      ["examples/tea/expected.rust.txt says the same as expected.txt; delete it"],
    ],
    [
      "an own expected file with other steps",
      { "tea/expected.rust.txt": "# 1. Start it\ntea starts\n" },
      [
        'examples/tea/expected.rust.txt: its steps are "1. Start it"; expected.txt has "1. Start it", "2. Wait for it". Make them the same',
      ],
    ],
    [
      "a transcript that cannot be read",
      { "tea/transcripts/python.json": "{" },
      [
        expect.stringMatching(
          /^examples\/tea\/transcripts\/python\.json cannot be read \(.*JSON.*\); delete it and run `npm run record`$/,
        ),
      ],
    ],
    [
      "a transcript that is something else",
      { "tea/transcripts/python.json": '{"lines": []}' },
      ['examples/tea/transcripts/python.json cannot be read ("stderr" is missing); delete it and run `npm run record`'],
    ],
    [
      "a transcript of an unknown language",
      { "tea/transcripts/go.json": "{}" },
      [
        "examples/tea/transcripts/go.json is not a part of an example; move it away. The parts are python.json, csharp.json, javascript.json, swift.json, rust.json",
      ],
    ],
    [
      "a pitfall with two programs",
      pitfall({ "main.py": python, "main.rs": other, "expected.txt": "no milk\n" }),
      [
        "examples/tea/pitfalls/cold needs exactly one program, main.py or main.cs or main.ts or main.swift or main.rs; it has 2",
      ],
    ],
    [
      "a pitfall without a program",
      pitfall({ "expected.txt": "no milk\n" }),
      [
        "examples/tea/pitfalls/cold needs exactly one program, main.py or main.cs or main.ts or main.swift or main.rs; it has 0",
      ],
    ],
    [
      "a pitfall without expected.txt",
      pitfall({ "main.py": python }),
      [
        "examples/tea/pitfalls/cold is incomplete: expected.txt missing. It holds the lines that must be printed, in order",
      ],
    ],
    [
      "a pitfall that expects nothing",
      pitfall({ "main.py": python, "expected.txt": "\n" }),
      ["examples/tea/pitfalls/cold/expected.txt is empty; write it"],
    ],
    [
      "a pitfall of 65 columns",
      pitfall({ "main.py": `${"x".repeat(64)}\n${"x".repeat(65)}\n`, "expected.txt": "no milk\n" }),
      ["examples/tea/pitfalls/cold/main.py:2 has 65 columns; at most 64 fit, break the line"],
    ],
    [
      "an unknown file beside a pitfall",
      pitfall({ "main.py": python, "expected.txt": "no milk\n", "expected.rust.txt": "no milk\n" }),
      [
        "examples/tea/pitfalls/cold/expected.rust.txt is not a part of an example; move it away. The parts are main.py, main.cs, main.ts, main.swift, main.rs, expected.txt, transcript.json, right/",
      ],
    ],
    [
      "a pitfall's name that is no id",
      pitfall({ "main.py": python, "expected.txt": "no milk\n" }, "Cold_Tea"),
      [
        "examples/tea/pitfalls/Cold_Tea: a folder's name is its id, in kebab-case (a-z, 0-9, single hyphens). Rename it",
      ],
    ],
    [
      "a trap that is not mended",
      trap({ "main.py": python, "expected.txt": "no milk\n" }),
      ["examples/tea/traps/cold is incomplete: right/ missing. It has the same program mended"],
    ],
    [
      "a trap that is mended in another language",
      trap({
        "main.py": python,
        "expected.txt": "no milk\n",
        "right/main.rs": other,
        "right/expected.txt": "tea ready\n",
      }),
      ["examples/tea/traps/cold/right is in rust; the program that it mends is in python"],
    ],
    [
      "a trap whose mended program expects nothing",
      trap({ "main.py": python, "expected.txt": "no milk\n", "right/main.py": python, "right/expected.txt": "\n" }),
      ["examples/tea/traps/cold/right/expected.txt is empty; write it"],
    ],
    [
      "a trap with the name of a pitfall",
      {
        ...pitfall({ "main.py": python, "expected.txt": "no milk\n" }),
        ...trap({
          "main.py": python,
          "expected.txt": "no milk\n",
          "right/main.py": python,
          "right/expected.txt": "tea ready\n",
        }),
      },
      ["examples/tea/traps: tea/cold is the name of a pitfall too. Rename one of them"],
    ],
  ];
  test.each(bad)("%s", (_, changes, faults) => {
    expect(collectCatalog(lay(changes)).faults).toEqual(faults);
  });

  test.each(["Tea", "green_tea", "tea-", "green--tea", "thé"])("a folder that is called %s", (id) => {
    const files = Object.entries(whole).map(([file, text]) => [file.replace("tea/", `${id}/`), text]);
    expect(collectCatalog(lay({ ...without(whole), ...Object.fromEntries(files) })).faults).toEqual([
      `examples/${id}: a folder's name is its id, in kebab-case (a-z, 0-9, single hyphens). Rename it`,
    ]);
  });
});

test("all faults of all examples stand in one error", () => {
  const root = lay({
    "tea/main.py": `${python}${"x".repeat(70)}\n`,
    "tea/main.go": "package main\n",
    "toast/main.py": python,
  });
  expect(() => readCatalog(root)).toThrow(
    new Error(`examples/ has 3 faults:
- examples/tea/main.go is not a part of an example; move it away. The parts are ${parts}
- examples/tea/main.py:6 has 70 columns; at most 60 fit, break the line
- examples/toast is incomplete: main.cs, main.ts, main.swift, main.rs, expected.txt missing. ${needs}`),
  );
  expect(() => readCatalog(lay({ "tea/main.rs": other.trimEnd() }))).toThrow(/^examples\/ has 1 fault:\n/);
});

test("a project without examples/ is told what belongs there", () => {
  const root = join(scratch, "nowhere");
  expect(collectCatalog(root).faults).toEqual([
    `${root}/examples does not exist; it holds the examples, a folder each`,
  ]);
});

test("only what is asked for is read, and what does not exist is named beside what does", () => {
  const root = lay({ "toast/main.py": python });
  expect(collectCatalog(root, ["tea"])).toMatchObject({ examples: [{ id: "tea" }], faults: [] });
  expect(collectCatalog(root, ["tee"])).toEqual({
    examples: [],
    faults: ["examples/tee does not exist. The examples are tea, toast"],
  });
});

describe("a transcript", () => {
  const transcript: Transcript = {
    toolchain: "Python 3.14.10",
    command: "python3 main.py",
    digest: toDigest({ language: "python", source: python }),
    exit: 0,
    steps: [0, 1],
    lines: [
      { ms: 0, text: "tea starts" },
      { ms: 301, text: "tea ready" },
    ],
    stderr: [],
  };

  test("is read as it was written, whatever was printed", () => {
    const odd = {
      ...transcript,
      lines: [
        { ms: 0, text: 'say "thé"\t\\n 茶 \u2028' },
        { ms: 12, text: "" },
      ],
      stderr: ["no milk", ""],
    };
    expect(readPython(lay({ "tea/transcripts/python.json": formatTranscript(transcript) })).transcript).toEqual(
      transcript,
    );
    expect(readPython(lay({ "tea/transcripts/python.json": formatTranscript(odd) })).transcript).toEqual(odd);
  });

  test("has a line for each printed line, so that a change can be read in a diff", () => {
    expect(formatTranscript({ ...transcript, digest: "1f" })).toBe(`{
  "toolchain": "Python 3.14.10",
  "command": "python3 main.py",
  "digest": "1f",
  "exit": 0,
  "steps": [0,1],
  "lines": [
    [0,"tea starts"],
    [301,"tea ready"]
  ],
  "stderr": []
}
`);
  });

  test("that is fresh and says what is expected is no fault", () => {
    expect(findFaults(transcript)).toEqual([]);
  });

  test("that is missing is a fault, for each program", () => {
    const [example] = readCatalog(lay({})) as [Example];
    expect(findTranscriptFaults(example)).toEqual(
      languages.map(({ file }) => `examples/tea/${file}: its transcript is missing. Run \`npm run record\``),
    );
  });

  test("is stale when the program has changed by one character", () => {
    const digest = toDigest({ language: "python", source: `${python} ` });
    expect(findFaults({ ...transcript, digest })).toEqual([
      "examples/tea/main.py: its transcript is stale, the program has changed since. Run `npm run record`",
    ]);
  });

  test.each<[string, Partial<Transcript>]>([
    ["another line", { lines: [{ ms: 0, text: "tea starts" }] }],
    ["another order", { lines: [...transcript.lines].reverse() }],
    ["another exit code", { exit: 1 }],
    ["something on standard error", { stderr: ["no milk"] }],
  ])("with %s contradicts what is expected", (_, change) => {
    expect(findFaults({ ...transcript, ...change })).toEqual([
      "examples/tea/main.py: its transcript contradicts what is expected. Run `npm run record`",
    ]);
  });

  test("has a place for each step, in order and not after the last line, or none", () => {
    const fault =
      "examples/tea/main.py: the steps of its transcript are not one place a step, in order. Run `npm run record`";
    const { steps: _, ...unprobed } = transcript;
    expect(findFaults(unprobed)).toEqual([]);
    for (const steps of [
      [0, 0],
      [0, 0.5],
    ])
      expect(findFaults({ ...transcript, steps })).toEqual([]);
    for (const steps of [[], [0], [0, 0, 1], [1, 0], [0, 2]])
      expect(findFaults({ ...transcript, steps })).toEqual([fault]);
  });

  test("of a pitfall may fail, but has every expected line", () => {
    const failed = { ...transcript, exit: 1, lines: [], stderr: ["Traceback", "TeaError: no milk"] };
    const find = (wanted: string, recorded = failed) => {
      const files = { "main.py": python, "expected.txt": wanted, "transcript.json": formatTranscript(recorded) };
      const [example] = readCatalog(lay(pitfall(files))) as [Example];
      return findTranscriptFaults({ ...example, programs: [] });
    };
    expect(find("TeaError: no milk\n")).toEqual([]);
    expect(find("TeaError: no sugar\n")).toEqual([
      'examples/tea/pitfalls/cold/main.py: its transcript lacks the expected line "TeaError: no sugar". Run `npm run record`',
    ]);
    expect(find("TeaError: no milk\n", { ...failed, digest: "1f" })).toEqual([
      "examples/tea/pitfalls/cold/main.py: its transcript is stale, the program has changed since. Run `npm run record`",
    ]);
  });

  function findFaults(recorded: Transcript): string[] {
    const [example] = readCatalog(lay({ "tea/transcripts/python.json": formatTranscript(recorded) })) as [Example];
    return findTranscriptFaults({ ...example, programs: example.programs.slice(0, 1) });
  }

  function readPython(root: string): Example["programs"][number] {
    return readCatalog(root)[0]?.programs[0] as Example["programs"][number];
  }
});

describe("the digest of a program", () => {
  test("is another for another source and for another language", () => {
    const digests = languages.flatMap(({ id }) => [
      toDigest({ language: id, source: "" }),
      toDigest({ language: id, source: "\n" }),
    ]);
    expect(new Set(digests).size).toBe(2 * languages.length);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("the first line that a pitfall lacks", () => {
  const find = (expected: readonly string[], lines: readonly string[], stderr: readonly string[] = []) =>
    findLostLine({ expected } as Pitfall, { lines: lines.map((text) => ({ ms: 0, text })), stderr });

  test("is none where each is a part of a printed line, in order", () => {
    expect(find(["starts", "no milk"], ["tea starts", "tea fails"], ["TeaError: no milk"])).toBeUndefined();
    expect(find(["  no milk  "], ["TeaError: no milk at all"])).toBeUndefined();
    expect(find([], [])).toBeUndefined();
  });

  test("is the first that is not printed", () => {
    expect(find(["tea starts", "no milk", "no sugar"], ["tea starts"])).toBe("no milk");
    expect(find(["tea"], [])).toBe("tea");
  });

  test("is one that is printed too early", () => {
    expect(find(["tea ready", "tea starts"], ["tea starts", "tea ready"])).toBe("tea starts");
  });

  test("is one that is expected twice and printed once", () => {
    expect(find(["tea", "tea"], ["tea starts"])).toBe("tea");
    expect(find(["tea", "tea"], ["tea starts", "tea ready"])).toBeUndefined();
  });
});

let laid = 0;

/** A project of its own, with the whole example `tea` and these changes to its `examples/`. */
function lay(changes: Changes): string {
  const root = join(scratch, String(laid++));
  for (const [file, text] of Object.entries({ ...whole, ...changes })) {
    if (text === undefined) continue;
    const path = join(root, "examples", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}

function pitfall(files: Readonly<Record<string, string>>, slug = "cold"): Changes {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`tea/pitfalls/${slug}/${name}`, text]));
}

function trap(files: Readonly<Record<string, string>>): Changes {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`tea/traps/cold/${name}`, text]));
}

function without(files: Changes): Changes {
  return Object.fromEntries(Object.keys(files).map((file) => [file, undefined]));
}
