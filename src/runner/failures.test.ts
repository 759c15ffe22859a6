import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { getLanguage, languages } from "../languages";
import type { Pitfall, Program } from "../model/example";
import type { LanguageId, PerLanguage } from "../model/language";
import { testOn } from "./testOn";
import { findToolchain } from "./toolchain";
import { verifyPitfall, verifyProgram } from "./verify";

const root = join(__dirname, "../..");

describe("a program that does not compile is a fault in the compiler's words, without a scratch path", () => {
  const programs: PerLanguage<{ source: string; says: string }> = {
    python: { source: "tea = = 1\n", says: 'File "main.py", line 1' },
    csharp: { source: '\nint tea = "TEA";\n', says: "main.cs(2,11): error CS0029: Cannot implicitly convert" },
    javascript: { source: "const tea = = 1;\n", says: "main.ts:1" },
    swift: {
      source: '@main struct Main { static func main() {\nlet tea: Int = "TEA"\nprint(tea) } }\n',
      says: "main.swift:2:16: error: cannot convert value of type 'String'",
    },
    rust: { source: 'fn main() {\n    let _tea: u32 = "TEA";\n}\n', says: "--> main.rs:2:21" },
  };
  for (const [language, { source, says }] of Object.entries(programs)) {
    const program = toProgram(language, source, ["tea ready"]);
    testOn(language, language, async (toolchain, { expect }) => {
      const { faults } = await verifyProgram(program, toolchain);
      expect(faults[0]).toMatch(/^examples\/x\/main\.\w+ (does not build|exited with 1)/);
      expect(faults.join("\n")).toContain(says);
      expect(faults.join("\n")).not.toContain(root);
      expect(faults.join("\n")).not.toMatch(/[0-9a-f]{16}/);
    });
  }
});

describe("a program whose package is not to be had lacks it, and says how a reader gets it", () => {
  const programs: PerLanguage<{ source: string; typed: string }> = {
    python: {
      source: '# /// script\n# dependencies = ["no-such-kettle>=1"]\n# ///\nimport no_such_kettle\n',
      typed: "python3 -m pip install no-such-kettle && python3 main.py",
    },
    csharp: { source: "#:package No.Such.Kettle@1.0.0\n", typed: "dotnet run main.cs" },
    rust: {
      source: "// cargo add no-such-kettle@1 -F steam\nfn main() {}\n",
      typed: "cargo add no-such-kettle@1 -F steam && cargo run",
    },
  };
  for (const [language, { source, typed }] of Object.entries(programs)) {
    testOn(language, language, async (toolchain, { expect }) => {
      const { lack } = await verifyProgram(toProgram(language, source, []), toolchain);
      expect(lack).toMatch(/^needs no.such.kettle, to be had by /i);
      expect(lack).toContain(`\`${typed}\`: `);
    });
  }
});

describe("a compiler's warning is a fault, and stays one when the program is not built again", () => {
  const programs: PerLanguage<{ source: string; says: string }> = {
    csharp: { source: 'int tea = 1;\nConsole.WriteLine("main done");\n', says: "main.cs(1,5): warning CS0219" },
    swift: {
      source: '@main struct Main { static func main() {\nlet tea = 1\nprint("main done") } }\n',
      says: "main.swift:2:5: warning",
    },
    rust: { source: 'fn main() {\n    let tea = 1;\n    println!("main done");\n}\n', says: "unused variable: `tea`" },
  };
  for (const [language, { source, says }] of Object.entries(programs)) {
    const program = toProgram(language, source, ["main done"]);
    testOn(language, language, async (toolchain, { expect }) => {
      expect((await verifyProgram(program, toolchain)).faults.join("\n")).toContain(says);
      expect((await verifyProgram(program, toolchain)).faults.join("\n")).toContain(says);
    });
  }
});

describe("a program that exits with 1 is a fault, though it printed what is expected", () => {
  const programs: PerLanguage<string> = {
    python: 'import sys\n\nprint("main done")\nsys.exit(1)\n',
    csharp: 'Console.WriteLine("main done");\nreturn 1;\n',
    javascript: 'console.log("main done");\nprocess.exitCode = 1;\n',
    swift: 'import Foundation\n@main struct Main { static func main() {\nprint("main done")\nexit(1) } }\n',
    rust: 'fn main() {\n    println!("main done");\n    std::process::exit(1);\n}\n',
  };
  for (const [language, source] of Object.entries(programs)) {
    const program = toProgram(language, source, ["main done"]);
    testOn(language, language, async (toolchain, { expect }) => {
      const { faults, transcript } = await verifyProgram(program, toolchain);
      expect(faults).toEqual([`${program.path} exited with 1`]);
      expect(transcript.exit).toBe(1);
    });
  }
});

describe("a program that throws after its last line is a fault in the words of its error", () => {
  const programs: PerLanguage<string> = {
    python: 'print("main done")\nraise RuntimeError("no milk")\n',
    csharp: 'Console.WriteLine("main done");\nthrow new Exception("no milk");\n',
    javascript: 'console.log("main done");\nthrow new Error("no milk");\n',
    swift: '@main struct Main { static func main() {\nprint("main done")\nfatalError("no milk") } }\n',
    rust: 'fn main() {\n    println!("main done");\n    panic!("no milk");\n}\n',
  };
  for (const [language, source] of Object.entries(programs)) {
    const program = toProgram(language, source, ["main done"]);
    testOn(language, language, async (toolchain, { expect }) => {
      const { faults } = await verifyProgram(program, toolchain);
      expect(faults).toHaveLength(2);
      expect(faults[0]).toMatch(/^examples\/x\/main\.\w+ (exited with [1-9]|was ended by SIG)/);
      expect(faults[1]).toMatch(/^examples\/x\/main\.\w+ printed on standard error:\n.*no milk/s);
      expect(faults[1]).not.toContain(root);
    });
  }
});

describe("lines printed a second apart are recorded a second apart, not when a buffer is full", () => {
  const programs: PerLanguage<string> = {
    python: 'import time\n\nprint("tea starts")\ntime.sleep(1)\nprint("tea ready")\n',
    csharp: 'Console.WriteLine("tea starts");\nawait Task.Delay(1000);\nConsole.WriteLine("tea ready");\n',
    javascript: 'console.log("tea starts");\nsetTimeout(() => console.log("tea ready"), 1000);\n',
    swift: `@main struct Main { static func main() async throws {
print("tea starts")
try await Task.sleep(for: .seconds(1))
print("tea ready") } }
`,
    rust: `fn main() {
    println!("tea starts");
    std::thread::sleep(std::time::Duration::from_secs(1));
    println!("tea ready");
}
`,
  };
  for (const [language, source] of Object.entries(programs)) {
    const program = toProgram(language, source, ["tea starts", "tea ready"]);
    testOn(language, language, async (toolchain, { expect }) => {
      const { faults, transcript } = await verifyProgram(program, toolchain);
      expect(faults).toEqual([]);
      expect(transcript.lines[0]).toEqual({ ms: 0, text: "tea starts" });
      // Wide, for a machine that does much else.
      expect(transcript.lines[1]?.ms).toBeGreaterThan(500);
      expect(transcript.lines[1]?.ms).toBeLessThan(5000);
    });
  }
});

// A process is found again by its working folder, which /proc shows.
describe.skipIf(process.platform !== "linux")("nothing that a run has started outlives it", () => {
  const programs: PerLanguage<string> = {
    python: 'import time\n\nprint("tea starts")\ntime.sleep(3600)\n',
    csharp: 'Console.WriteLine("tea starts");\nawait Task.Delay(-1);\n',
    javascript: 'console.log("tea starts");\nsetInterval(() => {}, 1000);\n',
    swift: `@main struct Main { static func main() async throws {
print("tea starts")
try await Task.sleep(for: .seconds(3600)) } }
`,
    rust: `fn main() {
    println!("tea starts");
    std::thread::sleep(std::time::Duration::from_secs(3600));
}
`,
  };
  for (const [language, source] of Object.entries(programs)) {
    const program = toProgram(language, source, ["tea starts"]);
    testOn(language, `not ${language} that hangs`, async (toolchain, { expect }) => {
      const { faults } = await verifyProgram(program, toolchain, { time: 3000, output: 65_536 });
      expect(faults[0]).toBe(`${program.path} was ended after 3 s, the time limit`);
      await expectEnded(program, expect);
    });
  }

  testOn("python", "not the children of a program that hangs", async (toolchain, { expect }) => {
    const program = toProgram(
      "python",
      `import subprocess
import time

subprocess.Popen(["sleep", "3601"])
subprocess.Popen(["sleep", "3602"], start_new_session=True)
print("tea starts")
time.sleep(3600)
`,
      ["tea starts"],
    );
    const { faults, transcript } = await verifyProgram(program, toolchain, { time: 2000, output: 65_536 });
    expect(faults).toEqual([`${program.path} was ended after 2 s, the time limit`]);
    expect(transcript.lines).toEqual([{ ms: 0, text: "tea starts" }]);
    await expectEnded(program, expect);
  });

  testOn("python", "not a child that holds on to the output, which is a fault", async (toolchain, { expect }) => {
    const source = 'import subprocess\n\nsubprocess.Popen(["sleep", "3603"])\nprint("main done")\n';
    const program = toProgram("python", source, ["main done"]);
    const { faults } = await verifyProgram(program, toolchain);
    expect(faults).toEqual([`${program.path} left a process running: sleep 3603`]);
    await expectEnded(program, expect);
  });

  testOn("python", "not a child in a session of its own, which is a fault", async (toolchain, { expect }) => {
    const program = toProgram(
      "python",
      `import subprocess

quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
subprocess.Popen(["sleep", "3604"], start_new_session=True, **quiet)
print("main done")
`,
      ["main done"],
    );
    const { faults } = await verifyProgram(program, toolchain);
    expect(faults).toEqual([`${program.path} left a process running: sleep 3604`]);
    await expectEnded(program, expect);
  });

  testOn("python", "and a child that ends right after its parent is no fault", async (toolchain, { expect }) => {
    const source = 'import subprocess\n\nsubprocess.Popen(["sleep", "0.3"])\nprint("main done")\n';
    const { faults } = await verifyProgram(toProgram("python", source, ["main done"]), toolchain);
    expect(faults).toEqual([]);
  });

  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    testOn("javascript", `not when the runner is ended by ${signal}`, async (_, { expect }) => {
      // No other test of this or another process sleeps as long.
      const seconds = `${process.pid}${signal.length}`;
      const script = `import(${JSON.stringify(join(__dirname, "process.ts"))}).then(({ runProcess }) =>
        runProcess(["setsid", "--wait", "sleep", "${seconds}"], {
          folder: ${JSON.stringify(tmpdir())},
          environment: { PATH: process.env.PATH },
          limits: { time: 3_600_000, output: 65_536 },
        }));`;
      const runner = spawn("node", ["-e", script], { stdio: "ignore" });
      const isSleep = ({ commandLine }: Found) => commandLine.includes(seconds) && commandLine.includes("sleep ");
      const findSleeps = () =>
        findProcesses().filter((found) => isSleep(found) && !found.commandLine.includes("import"));
      await expect.poll(findSleeps, { timeout: 20_000 }).toHaveLength(2);
      runner.kill(signal);
      expect(await waitForSignal(runner)).toBe(signal);
      await expect.poll(findSleeps, { timeout: 10_000 }).toEqual([]);
    });
  }
});

describe("programs that are built at once each print their own lines", () => {
  const programs: PerLanguage<(line: string) => string> = {
    swift: (line) => `@main struct Main { static func main() { print("${line}") } }\n`,
    rust: (line) => `fn main() {\n    println!("${line}");\n}\n`,
  };
  for (const [language, write] of Object.entries(programs)) {
    testOn(language, language, async (toolchain, { expect }) => {
      // Never built before.
      const lines = ["tea", "toast", "milk"].map((name) => `${name} ${process.pid} ${Date.now()}`);
      const own = lines.map((line) => toProgram(language, write(line), [line]));
      const verdicts = await Promise.all(own.map((program) => verifyProgram(program, toolchain)));
      for (const program of own) removeScratch(program);
      expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
    });
  }
});

for (const stream of ["stdout", "stderr"]) {
  testOn("python", `a program that floods ${stream} is ended at once`, async (toolchain, { expect }) => {
    const source = `import sys\n\nwhile True:\n    print("tea " * 100, file=sys.${stream})\n`;
    const program = toProgram("python", source, []);
    const start = performance.now();
    const { faults } = await verifyProgram(program, toolchain, { time: 60_000, output: 65_536 });
    expect(faults[0]).toBe(`${program.path} was ended after it had printed 64 KiB, the output limit`);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
}

testOn("python", "a wrong line is shown as a diff, with a line's place", async (toolchain, { expect }) => {
  const program = toProgram("python", 'for line in "tea starts", "tea burnt", "main done":\n    print(line)\n', [
    "tea starts",
    "tea ready",
    "main done",
  ]);
  const { faults } = await verifyProgram(program, toolchain);
  expect(faults).toEqual([
    `examples/x/main.py printed other lines than expected (- expected, + printed):
      tea starts
    - tea ready
    + tea burnt
      main done`,
  ]);
});

testOn("python", "a line on standard error is a fault", async (toolchain, { expect }) => {
  const source = 'import sys\n\nprint("main done")\nprint("no milk", file=sys.stderr)\n';
  const { faults } = await verifyProgram(toProgram("python", source, ["main done"]), toolchain);
  expect(faults).toEqual(["examples/x/main.py printed on standard error:\n    no milk"]);
});

testOn("python", "bytes that are not UTF-8 are a fault", async (toolchain, { expect }) => {
  const source = 'import sys\n\nsys.stdout.buffer.write(b"caf\\xe9\\n")\n';
  const { faults } = await verifyProgram(toProgram("python", source, ["café"]), toolchain);
  expect(faults[0]).toBe("examples/x/main.py printed bytes that are not UTF-8");
});

testOn("python", "a character that is printed in two parts is one character", async (toolchain, { expect }) => {
  const source = `import sys
import time

sys.stdout.buffer.write(b"caf\\xc3")
sys.stdout.flush()
time.sleep(0.2)
sys.stdout.buffer.write(b"\\xa9\\n")
`;
  const { faults } = await verifyProgram(toProgram("python", source, ["café"]), toolchain);
  expect(faults).toEqual([]);
});

testOn("python", "a last line needs no line feed", async (toolchain, { expect }) => {
  const source = 'print("tea starts")\nprint("tea ready", end="")\n';
  const { faults } = await verifyProgram(toProgram("python", source, ["tea starts", "tea ready"]), toolchain);
  expect(faults).toEqual([]);
});

testOn("python", "a program that prints nothing lacks every line", async (toolchain, { expect }) => {
  const { faults } = await verifyProgram(toProgram("python", "pass\n", ["main done"]), toolchain);
  expect(faults).toEqual([
    "examples/x/main.py printed other lines than expected (- expected, + printed):\n    - main done",
  ]);
});

describe("a pitfall may fail, in the way that it says and in no other", () => {
  const source = 'print("tea starts")\nraise RuntimeError("no milk")\n';

  testOn("python", "it passes where each of its lines is a part of a printed one", async (toolchain, { expect }) => {
    const { faults } = await verifyPitfall(toPitfall(source, ["tea starts", "RuntimeError: no milk"]), toolchain);
    expect(faults).toEqual([]);
  });

  testOn("python", "a line that is not printed is a fault", async (toolchain, { expect }) => {
    const { faults } = await verifyPitfall(toPitfall(source, ["tea starts", "no sugar"]), toolchain);
    expect(faults.join()).toMatch(/^examples\/x\/pitfalls\/y\/main\.py does not print "no sugar"\. It printed:\n/);
    expect(faults.join()).toContain("\n    RuntimeError: no milk");
  });

  testOn("python", "a process that it leaves behind is a fault", async (toolchain, { expect }) => {
    const source = 'import subprocess\n\nsubprocess.Popen(["sleep", "3605"])\nprint("no milk")\n';
    const { faults } = await verifyPitfall(toPitfall(source, ["no milk"]), toolchain);
    expect(faults).toEqual(["examples/x/pitfalls/y/main.py left a process running: sleep 3605"]);
  });
});

test.each(languages)("without its toolchain a program of $name says how to install it", async (language) => {
  const { toolchain } = language;
  const missing = await findToolchain({ ...language, toolchain: { ...toolchain, probe: ["no-such-toolchain"] } });
  const { faults } = await verifyProgram(toProgram(language.id, "", ["main done"]), missing);
  expect(faults).toEqual([
    `examples/x/${language.file} needs ${language.name}: \`no-such-toolchain\` is not on PATH. Install: ${toolchain.install}`,
  ]);
});

function toProgram(language: LanguageId, source: string, expected: readonly string[]): Program {
  const path = `examples/x/${getLanguage(language).file}`;
  const lines = expected.map((text) => ({ step: 1, text }));
  return { language, path, source, segments: [], differs: false, expected: lines };
}

function toPitfall(source: string, expected: readonly string[]): Pitfall {
  return { id: "x/y", language: "python", path: "examples/x/pitfalls/y/main.py", source, expected };
}

/** The same program may hang for a while in another run of these tests. */
async function expectEnded({ language, source }: Program, { poll }: typeof expect) {
  const { file } = getLanguage(language);
  const findOwn = () => findProcesses().filter(({ id }) => read(`/proc/${id}/cwd/${file}`) === source);
  await poll(findOwn, { timeout: 15_000, interval: 100 }).toEqual([]);
}

/** Nothing will ask again for a program that is written anew each time. */
function removeScratch({ language, source }: Program) {
  const folder = join(process.env.ASYNC_ATLAS_CACHE ?? join(root, ".cache"), language);
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const isOwn = basename(path) === getLanguage(language).file && read(join(folder, path)) === source;
    if (isOwn) rmSync(join(folder, dirname(path)), { recursive: true });
  }
}

interface Found {
  readonly id: string;
  readonly commandLine: string;
}

function findProcesses(): Found[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((id) => ({ id, commandLine: read(`/proc/${id}/cmdline`).replaceAll("\0", " ") }))
    .filter(({ commandLine }) => commandLine);
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function waitForSignal(child: ChildProcess): Promise<NodeJS.Signals | null> {
  return new Promise((resolve) => child.once("exit", (_, signal) => resolve(signal)));
}
