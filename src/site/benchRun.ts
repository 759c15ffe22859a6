import type { Browser, BrowserContext, Page } from "playwright-core";
import { languages } from "../languages";
import { toFullName } from "../model/language";
import { toMedian } from "../runner/bench";
import { base } from "./build";
import { slowDown, withBuild } from "./withBuild";

/** What it takes a reader to run a program; milliseconds from a press to what it does. */
export interface RunBench {
  readonly language: string;
  readonly network: string;
  /** The first press on a first visit, until the first line is on the page. */
  readonly first: number;
  /** Bytes that were transferred from that press on. */
  readonly bytes: number;
  /** The next press on the same page. */
  readonly again: number;
  /** The first press on a later visit, with the files in the browser's cache. */
  readonly later: number;
  readonly laterBytes: number;
  /** From the press of Stop until the page says that the run has ended. */
  readonly stop: number;
}

const runs = 3;
/** What a host does that compresses each file once, and lets it be kept for a while. */
const host = { quality: 11, keep: 600 };
/** Bytes a second; none where there is no limit. */
const networks: readonly (readonly [name: string, speed: number | undefined])[] = [
  ["localhost", undefined],
  ["10 Mbit/s", 10e6 / 8],
];

/**
 * Measures the runs of each language that the page runs.
 * @param path of a page whose first program has a Run button in each of them
 * @throws where there is no build or no Chromium.
 */
export function measureRuns(path: string): Promise<RunBench[]> {
  return withBuild(async (browser, home) => {
    const benches: RunBench[] = [];
    for (const language of languages.filter(({ live }) => live)) {
      const url = `${new URL(base + path.slice(1), home).href}?langs=${language.id}`;
      for (const [network, line] of networks) {
        const visits: Visits[] = [];
        for (let run = 0; run < runs; run++) visits.push(await visitTwice(browser, url, line));
        benches.push({ language: toFullName(language), network, ...toMiddle(visits) });
      }
    }
    return benches;
  }, host);
}

type Visits = Omit<RunBench, "language" | "network">;

async function visitTwice(browser: Browser, url: string, speed: number | undefined): Promise<Visits> {
  const context = await browser.newContext();
  try {
    const { page, count } = await openSlowed(context, url, speed);
    const first = await pressRun(page, "[data-run]");
    const bytes = count();
    await page.locator("[data-latest]").waitFor({ state: "detached" });
    const again = await pressRun(page, "[data-run-again]");
    const stop = await pressStop(page);
    await page.close();
    const next = await openSlowed(context, url, speed);
    const later = await pressRun(next.page, "[data-run]");
    return { first, bytes, again, stop, later, laterBytes: next.count() };
  } finally {
    await context.close();
  }
}

/** Opens a page as fast as can be; what it fetches from then on is slowed, and counted. */
async function openSlowed(context: BrowserContext, url: string, speed: number | undefined) {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: "networkidle" });
  const session = await slowDown(page, speed ? { line: speed, latency: 20 } : {});
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return { page, count: () => bytes };
}

/** The latest line of a run that goes on has a mark. */
async function pressRun(page: Page, button: string): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(selector)];
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (!document.querySelector("[data-latest]")) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        buttons.find((each) => each.checkVisibility())?.click();
      }),
    button,
  );
}

async function pressStop(page: Page): Promise<number> {
  const stop = page.getByRole("button", { name: "Stop" });
  return stop.evaluate(
    (button) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (document.querySelector("[data-latest]")) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
        (button as HTMLElement).click();
      }),
  );
}

function toMiddle(visits: readonly Visits[]): Visits {
  const keys = Object.keys(visits[0] ?? {}) as (keyof Visits)[];
  return Object.fromEntries(keys.map((key) => [key, toMedian(visits.map((visit) => visit[key]))])) as unknown as Visits;
}

/** The measured figures as a table. */
export function formatRuns(benches: readonly RunBench[]): string {
  const rows = [
    ["", "first", "KB", "again", "later", "KB", "Stop"],
    ...benches.map(({ language, network, first, bytes, again, later, laterBytes, stop }) => [
      `${language}, ${network}`,
      first.toFixed(),
      (bytes / 1000).toFixed(),
      again.toFixed(),
      later.toFixed(),
      (laterBytes / 1000).toFixed(),
      stop.toFixed(),
    ]),
  ];
  const width = Math.max(...rows.map(([name = ""]) => name.length)) + 2;
  const lines = rows.map(
    ([name = "", ...cells]) => name.padEnd(width) + cells.map((cell) => cell.padStart(8)).join(""),
  );
  return [
    `Milliseconds from the press of Run until the first line is on the page (Chromium, median of ${runs}; brotli):`,
    "on a first visit, with the KB that come for it; again on the same page; on a later visit, from the browser's cache.",
    "Stop: until the page says that the run has ended.",
    "",
    ...lines,
  ].join("\n");
}
