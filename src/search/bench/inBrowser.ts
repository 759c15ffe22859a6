import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { toMedian } from "../../runner/bench";
import { findBuild, listFiles } from "../../site/build";
import { findChromium, missingChromium, openChromium } from "../../site/chromium";
import { serveFolder } from "../../site/serve";

/** The line has so many bits per second; -1 where it is as fast as the machine. */
const conditions = [
  { name: "on this machine", slowdown: 1, line: -1 },
  { name: "slowed 4 times, 1.6 Mbit/s", slowdown: 4, line: 1_600_000 },
];
const runs = 5;

/**
 * What the search of the built site weighs, and how long a reader waits for it in Chromium, with queries that find
 * something.
 * @throws where there is no build, or no Chromium.
 */
export async function measureSearch(queries: readonly string[]) {
  if (!findChromium()) throw new Error(missingChromium);
  const build = findBuild();
  const site = await serveFolder(build, 5);
  const browser = await openChromium();
  try {
    const times = [];
    for (const each of conditions) times.push({ ...each, ...(await measureTimes(browser, site.home, each, queries)) });
    return { bytes: weighSearch(build), times };
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** The bytes of the code and of the index, as a host sends them. */
export function weighSearch(build: string) {
  const files = listFiles(join(build, "assets/js"));
  const weigh = (pattern: RegExp) =>
    files
      .filter((file) => pattern.test(file))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(build, "assets/js", file)), { level: 9 }).length, 0);
  return { code: weigh(/^atlas-search\.[^.]+\.js$/), index: weigh(/^atlas-search-index\./) };
}

/**
 * The milliseconds from the key that opens the search, on a page at rest, to the paint of its first results, nothing
 * loaded before; and from a query in the field to its results, of the query in the middle and of the slowest.
 */
async function measureTimes(
  browser: Browser,
  home: string,
  { slowdown, line }: (typeof conditions)[number],
  queries: readonly string[],
) {
  const colds: number[] = [];
  const warms: number[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(new URL("guide/what-is-async-await/", home).href);
    await page.evaluate(rest);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    if (line > 0) {
      const bytes = { downloadThroughput: line / 8, uploadThroughput: line / 8 };
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", { offline: false, latency: 0, ...bytes });
    }
    colds.push(await page.evaluate(waitForResults, queries[0] as string));
    warms.push(...(await page.evaluate(answerEach, queries)));
    await context.close();
  }
  return { cold: toMedian(colds), warm: toMedian(warms), slowest: Math.max(...warms) };
}

/** Runs in the page: waits until it has been painted and is idle, as it is when a reader comes to search. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve()), 500);
  });
}

/** Runs in the page: opens the search, with a query typed at once, and waits until results are painted. */
function waitForResults(query: string): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const list = document.querySelector("[data-search=dialog] [role=listbox]") as Element;
    const observer = new MutationObserver(() => {
      if (!list.querySelector("[role=option]")) return;
      observer.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - start));
    });
    observer.observe(list, { childList: true });
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true }));
    (document.activeElement as HTMLInputElement).value = query;
  });
}

/** Runs in the page: the milliseconds that each query takes in a search that is open. */
function answerEach(queries: readonly string[]): number[] {
  const input = document.activeElement as HTMLInputElement;
  return queries.map((query) => {
    const start = performance.now();
    input.value = query;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return performance.now() - start;
  });
}
