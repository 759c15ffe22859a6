import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import type { RunEvent } from "../live/engine/types";
import { openLive, runLive } from "./live";
import { type Open, testInBrowser } from "./testInBrowser";

/** Another host, and what has been asked of it. */
const asked: string[] = [];
const other = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": "text/javascript" }).end("");
});
beforeAll(() => new Promise<void>((resolve) => other.listen(0, "localhost", resolve)));
afterAll(() => new Promise((resolve) => other.close(resolve)));

/** What a browser reports of what it denies. */
const provoked =
  /Content Security Policy|violates|sandboxed|Blocked|is requested, of another host|denied|can’t establish a connection/;

describe("what runs in the page", () => {
  testInBrowser("stands in a frame that may run scripts and nothing else, with an origin of its own", async (open) => {
    const page = await openLive(open, "/");
    expect(await page.locator("iframe").count()).toBe(0);
    await runLive(page, toProgram("console.log(1);"));
    const frame = page.locator("iframe");
    expect(await frame.count()).toBe(1);
    expect(await frame.getAttribute("sandbox")).toBe("allow-scripts");
    expect(await frame.isVisible()).toBe(false);
    expect(await page.frames()[1]?.evaluate(() => self.origin)).toBe("null");
  });

  testInBrowser("reaches nothing from its worker, whatever the engine leaves to it", async (open) => {
    const page = await openLive(open, "/", { provoked });
    const answers = await runInWorker(page, reachOut, [page.url(), toOther()]);
    expect(answers).toEqual(Object.fromEntries(Object.keys(answers).map((way) => [way, "denied"])));
    expect(Object.keys(answers)).toHaveLength(13);
    expect(asked).toEqual([]);
  });

  testInBrowser("reaches neither the page nor the network from its frame", async (open) => {
    const page = await openLive(open, "/", { provoked });
    await runLive(page, toProgram("console.log(1);"));
    const answers = await page.frames()[1]?.evaluate(reachUp, toOther());
    expect(answers).toEqual(Object.fromEntries(Object.keys(answers ?? {}).map((way) => [way, "denied"])));
    expect(Object.keys(answers ?? {})).toHaveLength(9);
    expect(asked).toEqual([]);
    expect(page.frames()).toHaveLength(2);
  });

  testInBrowser("finds nothing of the browser that Node.js does not have", async (open) => {
    const page = await openLive(open, "/");
    const names = "Worker SharedWorker importScripts postMessage close location name window document".split(" ");
    const { out } = await runLive(page, toProgram(names.map((name) => `console.log(typeof ${name});`).join("\n")));
    expect(out).toEqual(names.map(() => "undefined"));
  });
});

describe("a program that does harm is ended, and the page answers all the while", () => {
  testInBrowser("one that loops for ever, in promises too, or fills the memory with objects", async (open) => {
    const sources = [
      "console.log(1); while (true);",
      "console.log(1); const next = () => Promise.resolve().then(next); next();",
      "const all = []; while (true) all.push(new Array(1000).fill({}).map(() => ({})));",
    ];
    for (const { ended, longest } of await Promise.all(sources.map((source) => runBesideClicks(open, source)))) {
      expect(ended.how).toMatch(/too long|out of memory/);
      expect(ended.ms).toBeLessThan(12_000);
      expect(longest).toBeLessThan(2_000);
    }
  });

  testInBrowser("one that fills the memory with buffers", async (open) => {
    const source = "const all = []; while (true) all.push(new Uint8Array(5e7).fill(1));";
    const { ended, longest } = await runBesideClicks(open, source);
    expect(ended.how).toBe("out of memory");
    expect(longest).toBeLessThan(1_000);
  });

  testInBrowser("buffers that are no longer held do not count", async (open) => {
    const page = await openLive(open, "/");
    const source = `
      for (let n = 0; n < 40; n++) {
        new Uint8Array(5e7);
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (n % 10 === 9) for (let m = 0; m < 50; m++) new Array(1e5).fill(m);
      }
      console.log("done");`;
    expect((await runLive(page, toProgram(source))).out).toEqual(["done"]);
  });

  for (const source of [
    "for (let n = 0; ; n++) console.log(n);",
    "setInterval(() => { for (let n = 0; n < 100; n++) console.log(n); });",
  ]) {
    testInBrowser(`one that prints for ever: ${source}`, async (open) => {
      const page = await openLive(open, "/");
      const { out, ended } = await runLive(page, toProgram(source));
      expect(out).toHaveLength(2_000);
      expect(ended.how).toBe("too much output");
    });
  }

  testInBrowser("a line of great length is cut", async (open) => {
    const page = await openLive(open, "/");
    const { out } = await runLive(page, toProgram('console.log("x".repeat(1e6));'));
    expect(out.map((line) => line.length)).toEqual([10_001]);
  });

  testInBrowser("ten thousand tasks are none", async (open) => {
    const page = await openLive(open, "/");
    const source = `
      const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      const all = Array.from({ length: 10_000 }, (_, n) => sleep(n % 100));
      await Promise.all(all);
      console.log("done");`;
    const { out, ended } = await runLive(page, toProgram(source));
    expect([out, ended.how]).toEqual([["done"], "done"]);
  });
});

describe("a run", () => {
  testInBrowser("is stopped at once, and another begins at once", async (open) => {
    const page = await openLive(open, "/");
    const { stopped, gone, lines } = await page.evaluate(async () => {
      const toProgram = (source: string) => ({ language: "javascript", notation: "variant", source }) as const;
      const running = await new Promise<{ stop(): void; events: RunEvent[] }>((resolve) => {
        const events: RunEvent[] = [];
        const running = window.live.run(toProgram("setInterval(() => console.log(1)); while (true);"), (event) => {
          events.push(event);
          if (event.type === "started") resolve({ ...running, events });
        });
      });
      const start = performance.now();
      const frame = new Promise<number>((resolve) => {
        addEventListener("message", ({ data }) => data.type === "ended" && resolve(performance.now() - start));
      });
      running.stop();
      const stopped = running.events.at(-1);
      const gone = await frame;
      const lines = await new Promise<RunEvent[]>((resolve) => {
        const events: RunEvent[] = [];
        window.live.run(toProgram("console.log(2);"), (event) => {
          events.push(event);
          if (event.type === "ended") resolve(events);
        });
      });
      return { stopped, gone, lines };
    });
    expect(stopped).toMatchObject({ type: "ended", how: "stopped" });
    expect(gone).toBeLessThan(200);
    expect(lines.map((event) => (event.type === "line" ? event.text : event.type))).toEqual(["started", "2", "ended"]);
  });

  testInBrowser("ends the one before it, of which nothing is heard any more", async (open) => {
    const page = await openLive(open, "/");
    const [first, second] = await page.evaluate(async () => {
      const all: RunEvent[][] = [[], []];
      const listen = (events: RunEvent[], act: (event: RunEvent) => void) => (event: RunEvent) => {
        events.push(event);
        act(event);
      };
      const toProgram = (source: string) => ({ language: "javascript", notation: "variant", source }) as const;
      const [first = [], second = []] = all;
      await new Promise<void>((resolve) => {
        const next = () => {
          window.live.run(
            toProgram('console.log("second");'),
            listen(second, ({ type }) => type === "ended" && setTimeout(resolve, 100)),
          );
        };
        const each = listen(first, ({ type }) => type === "line" && first.length === 3 && next());
        window.live.run(toProgram('setInterval(() => console.log("first"), 1);'), each);
      });
      return all.map((events) => events.map((event) => (event.type === "line" ? event.text : event.type)));
    });
    expect(first).toEqual(["started", "first", "first", "ended"]);
    expect(second).toEqual(["started", "second", "ended"]);
  });

  testInBrowser("hears only what its own frame says, of this run, in the right form", async (open) => {
    const page = await openLive(open, "/");
    await runLive(page, toProgram("console.log(1);"));
    const heard = runLive(page, toProgram("console.log(1); await new Promise((next) => setTimeout(next, 500));"));
    const forged = [
      { type: "line", id: "run 1", stream: "out", at: 1, text: "of another run" },
      { type: "line", id: "run 2", stream: "out", at: 1, text: 5 },
      { type: "line", id: "run 2", stream: "in", at: 1, text: "of no stream" },
      { type: "line", id: "run 2", stream: "out", at: "1", text: "at no time" },
      { type: "shout", id: "run 2", stream: "out", at: 1, text: "of no type" },
      { type: "ended", id: "run 2", at: 1, how: "burnt", isKept: false },
      { type: "ended", id: "run 2", at: 1, how: "done", text: {}, isKept: false },
      null,
      "text",
    ];
    await page.frames()[1]?.evaluate((all) => {
      for (const each of all) parent.postMessage(each, "*");
    }, forged);
    const right = { type: "line", id: "run 2", stream: "out", at: 1, text: "of another window" };
    await page.evaluate((message) => window.postMessage(message, "*"), right);
    await page.evaluate(() => document.body.append(document.createElement("iframe")));
    await page.frames()[2]?.evaluate((message) => parent.postMessage(message, "*"), right);
    expect((await heard).out).toEqual(["1"]);
  });

  testInBrowser("says what is wrong where the frame does not come", async (open) => {
    const page = await openLive(open, "/", { provoked: /status 404|frame\.html/ });
    await page.route("**/run/frame.html", (route) => route.fulfill({ status: 404, body: "" }));
    const { ended } = await runLive(page, toProgram("console.log(1);"));
    expect(ended).toMatchObject({ how: "refused", text: expect.stringMatching(/did not come within 5 s/) });
    await page.unroute("**/run/frame.html");
    expect((await runLive(page, toProgram("console.log(1);"))).out).toEqual(["1"]);
  });
});

function toProgram(source: string) {
  return { language: "javascript", notation: "variant", source } as const;
}

function toOther(): string {
  return `http://localhost:${(other.address() as AddressInfo).port}/`;
}

/** Runs a program while the page is clicked; `longest` is how long it took to answer, in milliseconds. */
async function runBesideClicks(open: Open, source: string) {
  const page = await openLive(open, "/constructs/gather/");
  let longest = 0;
  let ended: Awaited<ReturnType<typeof runLive>>["ended"] | undefined;
  const run = runLive(page, toProgram(source)).then((heard) => {
    ended = heard.ended;
    return heard.ended;
  });
  const tabs = page.getByRole("tab");
  for (let press = 0; !ended; press++) {
    const start = performance.now();
    const tab = tabs.nth(press % 2);
    await tab.dispatchEvent("click");
    await expect.poll(() => tab.getAttribute("aria-selected")).toBe("true");
    longest = Math.max(longest, performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { ended: await run, longest };
}

/** Runs a function in a worker of the frame that has no engine, and tells what it says. */
async function runInWorker(
  page: Page,
  act: (here: string, other: string) => Promise<Record<string, string>>,
  args: readonly [string, string],
): Promise<Record<string, string>> {
  await runLive(page, toProgram("console.log(1);"));
  const text = `
    const say = (message) => self.postMessage({ at: 1, ...message });
    self.onmessage = async ({ data }) => {
      if (data.do !== "run") return;
      say({ type: "started" });
      const answers = await (${act})(...${JSON.stringify(args)});
      say({ type: "ended", how: "done", text: JSON.stringify(answers), isKept: false });
    };`;
  return page.evaluate(
    (text) =>
      new Promise((resolve) => {
        addEventListener(
          "message",
          ({ data }) => data.id === "probe" && data.type === "ended" && resolve(JSON.parse(data.text)),
        );
        const frame = document.querySelector("iframe")?.contentWindow;
        const limits = { limit: 10_000, mostLines: 10, patience: 5_000 };
        frame?.postMessage({ do: "make", engine: "probe", text, payload: {} }, "*");
        frame?.postMessage({ do: "run", id: "probe", engine: "probe", program: {}, ...limits }, "*");
      }),
    text,
  );
}

/** Runs in the worker: each way out, and whether it is open. */
async function reachOut(here: string, other: string): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const attempt = async (way: string, act: () => unknown) => {
    try {
      answers[way] = `open: ${await act()}`;
    } catch {
      answers[way] = "denied";
    }
  };
  const send = (url: string) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.onload = resolve;
      request.onerror = reject;
      request.open("GET", url);
      request.send();
    });
  const listen = (source: EventTarget) =>
    new Promise((resolve, reject) => {
      source.addEventListener("open", resolve);
      source.addEventListener("error", reject);
    });
  const opened = (request: IDBOpenDBRequest) =>
    new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  await attempt("fetch here", () => fetch(here));
  await attempt("fetch there", () => fetch(other));
  await attempt("fetch there, unseen", () => fetch(other, { mode: "no-cors" }));
  await attempt("request here", () => send(here));
  await attempt("request there", () => send(other));
  await attempt("socket here", () => listen(new WebSocket(here.replace("http", "ws"))));
  await attempt("socket there", () => listen(new WebSocket(other.replace("http", "ws"))));
  await attempt("events there", () => listen(new EventSource(other)));
  await attempt("import here", () => import(`${here}run/frame.html`));
  await attempt("import there", () => import(other));
  await attempt("database", () => opened(indexedDB.open("tea")));
  await attempt("caches", () => caches.open("tea"));
  await attempt("locks", () => navigator.locks.request("tea", () => 1));
  return answers;
}

/** Runs in the frame itself, where no program does: each way out, and whether it is open. */
async function reachUp(other: string): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const attempt = async (way: string, act: () => unknown) => {
    try {
      const found = await act();
      answers[way] = found === undefined || found === null ? "denied" : `open: ${found}`;
    } catch {
      answers[way] = "denied";
    }
  };
  const load = (name: "img" | "script" | "iframe") =>
    new Promise((resolve, reject) => {
      const element = document.createElement(name);
      element.onload = () => resolve(name === "iframe" ? undefined : name);
      element.onerror = reject;
      element.src = other;
      document.documentElement.append(element);
      setTimeout(reject, 1_000);
    });
  await attempt("page", () => parent.document);
  await attempt("address", () => top?.location.href);
  await attempt("leave", () => {
    (top as Window).location.href = other;
    return "left";
  });
  await attempt("window", () => open(other));
  await attempt("storage", () => localStorage);
  await attempt("cookies", () => document.cookie);
  await attempt("fetch", () => fetch(other));
  await attempt("picture", () => load("img"));
  await attempt("script", () => load("script"));
  return answers;
}
