import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { toMedian } from "../../runner/bench";
import { listFiles } from "../../site/build";
import { slowDown, withBuild } from "../../site/withBuild";

/** The line has so many bytes per second; -1 where it is as fast as the machine. */
const conditions = [
  { name: "on this machine", slowdown: 1, line: -1 },
  { name: "slowed 4 times, 1.6 Mbit/s", slowdown: 4, line: 200_000 },
];
const runs = 5;
const host = { quality: 5 };

/**
 * How long a reader waits for the search of the built site in Chromium, in milliseconds. Cold: from the key that opens
 * it, with nothing loaded, to the paint of the first query's results. Warm: from a query in the field to its results.
 * @throws where there is no build, or no Chromium.
 */
export function measureTimes(queries: readonly string[]) {
  return withBuild(async (browser, home) => {
    const times = [];
    for (const { name, ...slowed } of conditions) {
      const colds: number[] = [];
      const warms: number[] = [];
      for (let run = 0; run < runs; run++) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        await page.goto(new URL("guide/what-is-async-await/", home).href);
        await page.waitForTimeout(1_000);
        await slowDown(page, slowed);
        colds.push(await page.evaluate(waitForResults, queries[0] as string));
        warms.push(...(await page.evaluate(answerEach, queries)));
        await page.close();
      }
      times.push({ name, cold: toMedian(colds), warm: toMedian(warms), slowest: Math.max(...warms) });
    }
    return times;
  }, host);
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
