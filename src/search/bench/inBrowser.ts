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
 * it, with nothing loaded, to the paint of the first query's results. Warm: from a query in the field to its results.
 * @throws where there is no build, or no Chromium.
 */
export async function measureTimes(queries: readonly string[]) {
  const browser = await openChromium();
  const site = await serveFolder(findBuild(), 5);
  const measure = async (slowdown: number, line: number) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(new URL("guide/what-is-async-await/", site.home).href);
    await page.waitForTimeout(1_000);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const network = { offline: false, latency: 0, downloadThroughput: line, uploadThroughput: line };
    await session.send("Network.emulateNetworkConditions", network);
    const cold = await page.evaluate(waitForResults, queries[0] as string);
    const warm = await page.evaluate(answerEach, queries);
    await page.close();
    return { cold, warm };
  };
  try {
    const times = [];
    for (const { name, slowdown, line } of conditions) {
      const measured = [];
      for (let run = 0; run < runs; run++) measured.push(await measure(slowdown, line));
      const warms = measured.flatMap(({ warm }) => warm);
      const colds = measured.map(({ cold }) => cold);
      times.push({ name, cold: toMedian(colds), warm: toMedian(warms), slowest: Math.max(...warms) });
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
  const weigh = (name: RegExp) => {
    const file = listFiles(folder).find((file) => name.test(file)) as string;
    return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  };
  return { code: weigh(/^atlas-search\.[^.]+\.js$/), index: weigh(/^atlas-search-index\./) };
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
