import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { toMedian } from "../../runner/bench";
import { findBuild, listFiles } from "../../site/build";
import { openChromium } from "../../site/chromium";
import { serveFolder } from "../../site/serve";

/** The line has so many bytes per second; -1 where it is as fast as the machine. */
const conditions = [
  { name: "on this machine", slowdown: 1, line: -1 },
  { name: "slowed 4 times, 1.6 Mbit/s", slowdown: 4, line: 200_000 },
];
const runs = 5;

/**
 * How long a reader waits for the search of the built site in Chromium, in milliseconds. Cold: from the key that opens
 * it, on a page at rest and with nothing loaded, to the paint of the first query's results. Warm: from a query in the
 * field to its results, of the query in the middle and of the slowest.
 * @throws where there is no build, or no Chromium.
 */
export async function measureTimes(queries: readonly string[]) {
  const browser = await openChromium();
  const site = await serveFolder(findBuild(), 5);
  const measure = async ({ slowdown, line }: (typeof conditions)[number]) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(new URL("guide/what-is-async-await/", site.home).href);
    await page.evaluate(rest);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const speeds = { downloadThroughput: line, uploadThroughput: line };
    await session.send("Network.emulateNetworkConditions", { offline: false, latency: 0, ...speeds });
    const cold = await page.evaluate(waitForResults, queries[0] as string);
    const warm = await page.evaluate(answerEach, queries);
    await page.close();
    return { cold, warm };
  };
  try {
    const times = [];
    for (const each of conditions) {
      const measured = [];
      for (let run = 0; run < runs; run++) measured.push(await measure(each));
      const warms = measured.flatMap(({ warm }) => warm);
      const cold = toMedian(measured.map(({ cold }) => cold));
      times.push({ name: each.name, cold, warm: toMedian(warms), slowest: Math.max(...warms) });
    }
    return times;
  } finally {
    await browser.close();
    await site.stop();
  }
}

/** The bytes of the code and of the index, as a host sends them. */
export function weighSearch(build: string) {
  const folder = join(build, "assets/js");
  const weigh = (name: RegExp) =>
    listFiles(folder)
      .filter((file) => name.test(file))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
  return { code: weigh(/^atlas-search\.[^.]+\.js$/), index: weigh(/^atlas-search-index\./) };
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
    new MutationObserver(() => {
      if (list.firstChild) requestAnimationFrame(() => resolve(performance.now() - start));
    }).observe(list, { childList: true });
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
