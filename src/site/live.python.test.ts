import { statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { findBuild, listFiles } from "./build";
import { type Heard, openLive, runLive } from "./live";
import { testInBrowser } from "./testInBrowser";

const toLive = (source: string) => ({ language: "python", notation: "original", source }) as const;

/** Runs programs one after the other in one page. */
async function runEach<Name extends string>(page: Page, programs: Readonly<Record<Name, string>>) {
  const heard = {} as Record<Name, Heard>;
  for (const name in programs) heard[name] = await runLive(page, toLive(programs[name]));
  return heard;
}

const look = `
import asyncio, builtins, os, sys, time
async def main():
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
asyncio.run(main())
print(*sorted(name for name in globals() if not name.startswith("__")))
print(*sorted(sys.modules))
print(hasattr(builtins, "left"), time.sleep, sys.argv, sys.getrecursionlimit(), "LEFT" in os.environ)
print(os.getcwd(), os.listdir("/program"), os.listdir("/tmp"), os.open("main.py", os.O_RDONLY))
`;
const change = `
import asyncio, builtins, json, os, sys, time
builtins.left = 1
time.sleep = print
asyncio.run.__code__ = (lambda *args, **more: print("another run")).__code__
asyncio.all_tasks = None
os.environ["LEFT"] = "1"
open("left", "w").write("left")
kept = open("/tmp/left", "w")
os.chdir("/tmp")
sys.setrecursionlimit(77)
sys.argv.append("left")
sys.stderr.close()
os.close(1)
`;
const leave = `
import asyncio
async def linger():
    await asyncio.sleep(0.1)
loop = asyncio.new_event_loop()
loop.create_task(linger())
loop.run_until_complete(asyncio.sleep(0))
left = linger()
print("left", end="")
`;

testInBrowser("a Python program finds nothing of the one before it", async (open) => {
  const page = await openLive(open, "/");
  const { first, left, second } = await runEach(page, { first: look, changed: change, left: leave, second: look });
  expect(first.err).toEqual([]);
  expect(first.out[0]).toBe("Task-1 1");
  expect(left.out).toEqual(["left"]);
  // What Python says of it when it ends the program, and not when the next one runs.
  expect(left.err.join("\n")).toMatch(/Task was destroyed but it is pending/);
  expect(left.err.join("\n")).toMatch(/coroutine 'linger' was never awaited/);
  expect({ ...second, ended: { ...second.ended, ms: 0 } }).toEqual({ ...first, ended: { ...first.ended, ms: 0 } });
});

testInBrowser("what a Python program prints comes line by line, and each with its time", async (open) => {
  const page = await openLive(open, "/");
  const lines = await page.evaluate(
    (program) =>
      new Promise<{ stream: string; text: string; ms: number }[]>((resolve) => {
        const lines: { stream: string; text: string; ms: number }[] = [];
        window.live.run(program, (event) => {
          if (event.type === "line") lines.push(event);
          if (event.type === "ended") resolve(lines);
        });
      }),
    toLive(`
import sys, time
print("tea starts")
time.sleep(0.2)
print("tea <b>é 😀</b>", end="")
time.sleep(0.2)
print("", "burnt", file=sys.stderr)
print()
sys.stdout.buffer.write(b"\\xc3"); sys.stdout.buffer.write(b"\\xa9\\n\\nno end")
`),
  );
  expect(lines.map(({ stream, text }) => `${stream}: ${text}`)).toEqual([
    "out: tea starts",
    "err:  burnt",
    // When it was complete, or nothing came after it.
    "out: tea <b>é 😀</b>",
    "out: é",
    "out: ",
    "out: no end",
  ]);
  const times = lines.map(({ ms }) => ms);
  expect(times[0]).toBe(0);
  expect(times[1]).toBeGreaterThanOrEqual(400);
  expect((times[5] as number) - (times[1] as number)).toBeLessThan(50);
});

testInBrowser("a Python program ends as `python3` ends it", async (open) => {
  const page = await openLive(open, "/");
  const heard = await runEach(page, {
    "asks for its end": 'import atexit, sys\natexit.register(print, "bye")\nsys.exit(3)',
    "says why": 'raise SystemExit("enough")',
    "is interrupted": "import signal\nsignal.raise_signal(signal.SIGINT)",
    "is ended by a signal": "import os, signal\nos.kill(os.getpid(), signal.SIGTERM)\nprint()",
    "raises an exception": "def pour():\n    return 1 / 0\n\npour()",
    "is no Python": "print(",
    "has a step where nothing can stand": 'dishes = [\n    # 1. Tea\n    "tea",\n]\n# 2. Toast\nprint(dishes)',
    "is stuck": "import asyncio\nasync def main():\n    await asyncio.Event().wait()\nasyncio.run(main())",
  });
  const show = ({ out, err, ended: { how, exit } }: Heard) => ({ how, exit, out, err });
  expect(Object.fromEntries(Object.entries(heard).map(([name, each]) => [name, show(each)]))).toEqual({
    "asks for its end": { how: "done", exit: 3, out: ["bye"], err: [] },
    "says why": { how: "done", exit: 1, out: [], err: ["enough"] },
    "is interrupted": {
      how: "failed",
      exit: 130,
      out: [],
      err: [
        "Traceback (most recent call last):",
        '  File "main.py", line 2, in <module>',
        "    signal.raise_signal(signal.SIGINT)",
        "    ~~~~~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^",
        "KeyboardInterrupt",
      ],
    },
    "is ended by a signal": { how: "failed", exit: 143, out: [], err: [] },
    "raises an exception": {
      how: "failed",
      exit: 1,
      out: [],
      err: [
        "Traceback (most recent call last):",
        '  File "main.py", line 4, in <module>',
        "    pour()",
        "    ~~~~^^",
        '  File "main.py", line 2, in pour',
        "    return 1 / 0",
        "           ~~^~~",
        "ZeroDivisionError: division by zero",
      ],
    },
    "is no Python": {
      how: "failed",
      exit: 1,
      out: [],
      err: ['  File "main.py", line 1', "    print(", "         ^", "SyntaxError: '(' was never closed"],
    },
    "has a step where nothing can stand": { how: "done", exit: 0, out: ["['tea']"], err: [] },
    "is stuck": { how: "failed", exit: undefined, out: [], err: [] },
  });
  expect(heard["is stuck"].ended.text).toMatch(/nothing can end the wait/);
});

testInBrowser("a Python program reaches neither the page nor the network", async (open) => {
  const page = await openLive(open, "/");
  const imports = ["js", "pyodide", "pyodide.http", "pyodide_js", "_pyodide_core", "micropip", "ctypes", "pip"];
  const heard = await runEach(page, {
    imports: `
import importlib
for name in ${JSON.stringify(imports)}:
    try:
        importlib.import_module(name)
    except ImportError as error:
        print(error)
`,
    socket: 'import socket\nmake = getattr(socket, "socket")\nmake()',
    request: 'import urllib.request as web\nvisit = getattr(web, "url" + "open")\nvisit("http://localhost/")',
    system: 'import os\nprint(os.system("ls"), os.path.exists("/etc/passwd"))',
    library: "import os, sys\nos.remove(sys.path[-1])",
  });
  expect(heard.imports.out).toEqual(imports.map((name) => `No module named '${name.split(".")[0]}'`));
  const last = ({ err }: Heard) => err.at(-1);
  expect(last(heard.socket)).toMatch(/^OSError: .*Network (is )?unreachable/);
  expect(last(heard.request)).toMatch(/^urllib.error.URLError: .*unreachable/);
  expect(heard.system.out).toEqual(["-1 False"]);
  expect(last(heard.library)).toMatch(/^PermissionError/);
});

testInBrowser("what a page cannot do for a Python program is said before it runs", async (open) => {
  const page = await openLive(open, "/");
  const { ended } = await runLive(page, toLive("import asyncio\nasyncio.run(asyncio.to_thread(print))"));
  expect(ended).toMatchObject({ how: "refused", text: "The page cannot run it: it starts a second thread." });
});

testInBrowser("a Python program that would not end is ended, and the next one runs", async (open) => {
  const page = await openLive(open, "/");
  const heard = await runEach(page, {
    loops: "while True: pass",
    hoards: "kept = []\nwhile True: kept.append(bytes(10_000_000))",
    floods: "while True: print('tea')",
    nests: "kept = []\nfor _ in range(1_000_000): kept = [kept]\nrepr(kept)",
    fills: "with open('kept', 'wb') as file:\n    while True: file.write(bytes(1_000_000))",
    multiplies: `
import asyncio
async def main():
    await asyncio.gather(*(asyncio.sleep(0.1) for _ in range(10_000)))
    print("all slept")
asyncio.run(main())
`,
    next: "print('tea')",
  });
  const how = Object.entries(heard).map(([name, { ended }]) => [name, ended.how]);
  expect(Object.fromEntries(how)).toEqual({
    loops: "too long",
    hoards: "out of memory",
    floods: "too much output",
    nests: "failed",
    fills: "failed",
    multiplies: "done",
    next: "done",
  });
  expect(heard.floods.out).toHaveLength(2_000);
  expect(heard.fills.err.at(-1)).toMatch(/^OSError: .*No space left/);
});

testInBrowser("Python comes once; what has come of it stays when it is abandoned", async (open) => {
  const [path = "", ...others] = listFiles(findBuild()).filter((file) => /\/python\..*\.bin$/.test(file));
  expect(others).toEqual([]);
  const { size } = statSync(join(findBuild(), path));
  expect(size).toBeLessThan(6_500_000);

  const page = await openLive(open, "/");
  const asked: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(path)) asked.push(request.headers().range);
  });
  const session = await page.context().newCDPSession(page);
  const slowTo = (bytes: number) =>
    session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 0,
      downloadThroughput: bytes,
      uploadThroughput: -1,
    });
  await slowTo(1_000_000);
  const abandoned = await page.evaluate(
    (program) =>
      new Promise<number[]>((resolve) => {
        const done: number[] = [];
        const running = window.live.run(program, (event) => {
          if (event.type === "loading") done.push(event.done);
          if (event.type === "loading" && event.done > 500_000) running.stop();
          if (event.type === "ended") resolve(done);
        });
      }),
    toLive("print('tea')"),
  );
  await slowTo(-1);
  const { loading } = await page.evaluate(
    (program) =>
      new Promise<{ loading: number[] }>((resolve) => {
        const loading: number[] = [];
        window.live.run(program, (event) => {
          if (event.type === "loading") loading.push(event.done, event.of);
          if (event.type === "ended") resolve({ loading });
        });
      }),
    toLive("print('tea')"),
  );
  const had = abandoned.at(-1) as number;
  expect(asked).toEqual([undefined, `bytes=${had}-`]);
  expect(loading[0]).toBeGreaterThan(had);
  expect(loading.slice(-2)).toEqual([size, size]);
  await page.evaluate(() => window.live.makeSpare("python"));
  expect((await runLive(page, toLive("print('tea')"))).out).toEqual(["tea"]);
  expect(asked).toHaveLength(2);
});

testInBrowser(
  "a second run of Python begins in a small part of the first one's time, and so does Stop end it",
  async (open) => {
    const page = await openLive(open, "/");
    const press = performance.now();
    await runLive(page, toLive("print('tea')"));
    const first = performance.now() - press;
    const times = await page.evaluate(
      async ({ quick, endless }) => {
        const begins: number[] = [];
        for (let turn = 0; turn < 5; turn++) {
          const press = performance.now();
          await new Promise<void>((resolve) => {
            window.live.run(quick, (event) => {
              if (event.type === "line") begins.push(performance.now() - press);
              if (event.type === "ended") resolve();
            });
          });
        }
        const stop = await new Promise<number>((resolve) => {
          let press = 0;
          const running = window.live.run(endless, (event) => {
            if (event.type === "ended") resolve(performance.now() - press);
            if (event.type !== "started") return;
            press = performance.now();
            running.stop();
          });
        });
        return { begins, stop };
      },
      { quick: toLive("print('tea')"), endless: toLive("while True: pass") },
    );
    // The quickest, for a machine that is busy.
    expect(first / Math.min(...times.begins)).toBeGreaterThan(10);
    expect(first / times.stop).toBeGreaterThan(10);
  },
);
