import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { serializeOuter } from "parse5";
import type { Page } from "playwright-core";
import { generate } from "selfsigned";
import { toMedian } from "../runner/bench";
import { runProcess } from "../runner/process";
import { type BuiltPage, base, findBuild, readBase, readPages, root } from "./build";
import { findChromium, flags, missingChromium, openChromium } from "./chromium";
import { type Served, serveFolder } from "./serve";
import { findAll, findOne, getAttribute, getText } from "./tree";

/** What a first visit costs a reader on Lighthouse's slow phone. */
export interface Visit {
  /** Bytes that were transferred, by the kind of what was asked for. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly requests: number;
  /** Milliseconds until the largest element is painted. */
  readonly lcp: number;
  /** Milliseconds for which the page cannot answer. */
  readonly tbt: number;
  /** Milliseconds in which the browser works on the page. */
  readonly work: number;
  readonly score: number;
}

export interface Bench {
  readonly path: string;
  readonly page: Visit;
  /** The same content as one static file. */
  readonly floor: Visit;
  /** The pages of other sites at the same path; none where a site has no page there. */
  readonly peers: readonly { readonly folder: string; readonly visit: Visit | undefined }[];
  /** Milliseconds from the press of a tab to the next paint, with the processor slowed four times; of each press. */
  readonly presses: readonly number[];
  /** The same in an empty page, which tells what this machine and its browser take in any case. */
  readonly floorPresses: readonly number[];
}

const runs = 5;
const slowdown = 4;
/** Milliseconds for which a finger holds a button down. */
const held = 80;
/** What a host does that compresses each file once. */
const quality = 11;
const kinds = ["Document", "Stylesheet", "Script", "Font", "Image", "Other"];

/** The words of a command: paths of pages, then, after `--peers`, folders. */
export function splitAtPeers(words: readonly string[]): { paths: string[]; peers: string[] } {
  const at = words.indexOf("--peers");
  return at < 0 ? { paths: [...words], peers: [] } : { paths: words.slice(0, at), peers: words.slice(at + 1) };
}

/**
 * Measures pages of the built site, each beside one static file with the same content and the pages of other built
 * sites at the same path.
 * @throws where there is no build, no such page, no site in a folder, or no Chromium.
 */
export async function* measurePages(paths: readonly string[], folders: readonly string[]): AsyncGenerator<Bench> {
  if (!findChromium()) throw new Error(missingChromium);
  const peers = findPeers(folders);
  for (const page of choosePages(readPages().pages, paths)) yield await measurePage(page, peers);
}

async function measurePage(page: BuiltPage, peers: readonly Peer[]): Promise<Bench> {
  // Over HTTP/1.1 files beside the page would wait for connections of their own, which no reader of a host does.
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], { keyType: "ec" });
  const folder = mkdtempSync(join(tmpdir(), "async-atlas-"));
  const served: Served[] = [];
  const serve = async (site: string, at: string) => {
    const one = await serveFolder(site, quality, { at, certificate: { key, cert } });
    served.push(one);
    return new URL(page.path.slice(base.length), one.home).href;
  };
  try {
    const file = join(folder, page.path.slice(base.length), "index.html");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toStaticFile(page));
    const site = await serve(findBuild(), base);
    const urls = [site, await serve(folder, base)];
    const present = peers.filter((peer) => hasPage(peer, page));
    for (const peer of present) urls.push(await serve(peer.folder, peer.base));
    const visits: Visit[][] = urls.map(() => []);
    // By turns, so that a machine that is busy for a while is busy for all.
    for (let run = 0; run < runs; run++) {
      for (const [index, url] of urls.entries()) visits[index]?.push(await visit(url, folder));
    }
    const [own, floor, ...others] = visits.map(toMiddle) as [Visit, Visit, ...Visit[]];
    return {
      path: page.path,
      page: own,
      floor,
      peers: peers.map((peer) => ({ folder: peer.folder, visit: others[present.indexOf(peer)] })),
      ...(await measurePresses(site)),
    };
  } finally {
    for (const { stop } of served) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Another built site, and where it lies on its host. */
export interface Peer {
  readonly folder: string;
  readonly base: string;
}

/** @throws where a folder has no built site. */
export function findPeers(folders: readonly string[]): Peer[] {
  const empty = folders.filter((folder) => !existsSync(join(folder, "index.html")));
  if (empty.length) throw new Error(empty.map((folder) => `${folder} holds no built site: no index.html`).join("\n"));
  return folders.map((folder) => ({ folder, base: readBase(folder) }));
}

function hasPage({ folder }: Peer, { path }: BuiltPage): boolean {
  return existsSync(join(folder, path.slice(base.length), "index.html"));
}

/** The pages at these addresses, with the base or without it; without an address the construct's page of middle size. */
function choosePages(pages: readonly BuiltPage[], paths: readonly string[]): BuiltPage[] {
  const constructs = pages.filter(({ path }) => path.startsWith(`${base}constructs/`));
  const bySize = constructs.sort((one, other) => one.size - other.size);
  const middle = Math.floor(bySize.length / 2);
  if (!paths.length) return bySize.slice(middle, middle + 1);
  const find = (wanted: string) => pages.find(({ path }) => [wanted, base + wanted.slice(1)].includes(path));
  const missing = paths.filter((wanted) => !find(wanted));
  const known = pages.map(({ path }) => path).join(", ");
  if (missing.length) throw new Error(`No page is at ${missing.join(" or ")}. The pages are ${known}`);
  return paths.flatMap((wanted) => find(wanted) ?? []);
}

/** The main part of a page with its style sheets in its head, and nothing else: no script, no font, no frame. */
export function toStaticFile({ document }: BuiltPage): string {
  const build = findBuild();
  const links = findAll(document, (node) => getAttribute(node, "rel") === "stylesheet");
  const sheets = links.map((link) => (getAttribute(link, "href") ?? "").slice(base.length));
  const styles = [
    ...findAll(document, ({ tagName }) => tagName === "style").map(getText),
    ...sheets.map((file) => readFileSync(join(build, file), "utf8")),
  ];
  const css = styles.join("\n").replace(/@font-face\s*\{[^}]*\}/g, "");
  const title = getText(findOne(document, (node) => node.tagName === "title" && node.parentNode?.nodeName === "head"));
  const main = serializeOuter(findOne(document, (node) => getAttribute(node, "id") === "main"));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,"><style>${css}</style></head><body>${main}</body></html>`;
}

/** What Lighthouse's report holds, as far as it matters here. */
interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: { readonly performance: { readonly score: number } };
  readonly audits: {
    readonly "largest-contentful-paint": { readonly numericValue: number };
    readonly "total-blocking-time": { readonly numericValue: number };
    readonly "mainthread-work-breakdown": { readonly numericValue: number };
    readonly "network-requests": {
      readonly details: { readonly items: readonly { readonly resourceType: string; readonly transferSize: number }[] };
    };
  };
}

/** The median of each figure. */
function toMiddle(visits: readonly Visit[]): Visit {
  const [first] = visits as [Visit];
  return {
    bytes: first.bytes,
    requests: first.requests,
    lcp: toMedian(visits.map(({ lcp }) => lcp)),
    tbt: toMedian(visits.map(({ tbt }) => tbt)),
    work: toMedian(visits.map(({ work }) => work)),
    score: toMedian(visits.map(({ score }) => score)),
  };
}

/** Lighthouse brings modules that the loader of this command cannot load; its own command can. */
async function visit(url: string, folder: string): Promise<Visit> {
  const output = join(folder, "report.json");
  const cli = join(root, "node_modules/lighthouse/cli/index.js");
  const chrome = `--chrome-flags=--headless --ignore-certificate-errors ${flags.join(" ")}`;
  const options = ["--only-categories=performance", "--output=json", `--output-path=${output}`, "--quiet", chrome];
  const { exit, stderr } = await runProcess([process.execPath, cli, url, ...options], {
    folder,
    environment: { ...process.env, CHROME_PATH: findChromium() },
    limits: { time: 180_000, output: 1_000_000 },
  });
  if (exit !== 0) throw new Error(`Lighthouse could not measure ${url}:\n${stderr.join("\n")}`);
  const report: Report = JSON.parse(readFileSync(output, "utf8"));
  if (report.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${report.runtimeError.message}`);
  return toVisit(report);
}

function toVisit({ categories, audits }: Report): Visit {
  const { items } = audits["network-requests"].details;
  const requests = items.filter(({ transferSize }) => transferSize > 0);
  const bytes: Record<string, number> = {};
  for (const { resourceType, transferSize } of requests) {
    const kind = kinds.includes(resourceType) ? resourceType : "Other";
    bytes[kind] = (bytes[kind] ?? 0) + transferSize;
  }
  return {
    bytes,
    requests: requests.length,
    lcp: audits["largest-contentful-paint"].numericValue,
    tbt: audits["total-blocking-time"].numericValue,
    work: audits["mainthread-work-breakdown"].numericValue,
    score: Math.round(categories.performance.score * 100),
  };
}

/** An empty page, whose buttons change nothing but themselves: what a press costs in any case. */
const emptyPage = `<!doctype html><meta name="viewport" content="width=device-width"><div role="tablist">${'<button role="tab">Tab</button>'.repeat(5)}</div>`;

async function measurePresses(url: string): Promise<Pick<Bench, "presses" | "floorPresses">> {
  const browser = await openChromium();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 412, height: 823 } });
    await page.goto(url);
    const presses = await pressTabs(page);
    await page.goto("about:blank");
    await page.setContent(emptyPage);
    return { presses, floorPresses: await pressTabs(page) };
  } finally {
    await browser.close();
  }
}

/** Presses each tab of the page's first list, twice round. The driver's own click would work in the page and count. */
async function pressTabs(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const tabs = await page.getByRole("tablist").first().getByRole("tab").all();
  const presses: number[] = [];
  for (const tab of [...tabs, ...tabs].slice(1)) {
    await tab.hover();
    const painted = page.evaluate(waitForPaint);
    await page.mouse.down();
    await page.waitForTimeout(held);
    await page.mouse.up();
    presses.push(await painted);
  }
  await session.detach();
  return presses;
}

/**
 * Runs in the page: the milliseconds from the next press to the paint that follows, as the browser itself notes it; of
 * the moments when the button goes down and when it comes up, the one that takes longer.
 */
function waitForPaint(): Promise<number> {
  return new Promise((resolve) => {
    let down = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "pointerdown") down = duration;
      const press = list.getEntries().find(({ name }) => name === "click");
      if (!press) return;
      observer.disconnect();
      resolve(Math.max(down, press.duration));
    });
    // The shortest that a browser notes; a press that is painted sooner counts as this long.
    const shortest = 16;
    observer.observe({ type: "event", durationThreshold: shortest } as PerformanceObserverInit);
    document.addEventListener("click", () => setTimeout(() => resolve(shortest), 2_000), { once: true });
  });
}

/** The measured figures as a table, with the ratio of the page to its floor, its peers, and the targets. */
export function formatBench({ path, page, floor, peers, presses, floorPresses }: Bench): string {
  const others = peers.map(({ visit }) => visit);
  const present = kinds.filter((kind) => [page, floor, ...others].some((visit) => visit?.bytes[kind]));
  const [press, floorPress] = [toMedian(presses), toMedian(floorPresses)];
  const toRow = (name: string, read: (visit: Visit) => number, { places = 0, target = "" } = {}) => [
    name,
    ...[page, floor].map((visit) => read(visit).toFixed(places)),
    toRatio(read(page), read(floor)),
    ...others.map((visit) => (visit ? read(visit).toFixed(places) : "")),
    target,
  ];
  const rows = [
    ["", "page", "one file", "ratio", ...peers.map((_, index) => `peer ${index + 1}`), "target"],
    ...present.map((kind) => toRow(`${kind}, KB`, ({ bytes }) => (bytes[kind] ?? 0) / 1000, { places: 1 })),
    toRow("all, KB", ({ bytes }) => sum(Object.values(bytes)) / 1000, { places: 1, target: "at most 45" }),
    toRow("requests", ({ requests }) => requests),
    toRow("LCP, ms", ({ lcp }) => lcp),
    toRow("TBT, ms", ({ tbt }) => tbt, { target: "at most 150" }),
    toRow("work, ms", ({ work }) => work),
    toRow("score", ({ score }) => score, { target: "at least 96" }),
    ...(presses.length
      ? [
          [
            "tab to paint, ms",
            press.toFixed(),
            floorPress.toFixed(),
            toRatio(press, floorPress),
            ...others.map(() => ""),
            "at most 50",
          ],
        ]
      : []),
  ];
  const widths = [18, 10, 10, 8, ...others.map(() => 10), 13];
  const lines = rows.map((row) =>
    row.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(18))).join(""),
  );
  return [
    `${path}, a first visit on a phone (Lighthouse, median of ${runs}; HTTP/2, brotli), beside its content as one static file.`,
    presses.length
      ? `From the press of a tab to the next paint: median of ${presses.length}, the processor slowed ${slowdown} times; beside it a press in an empty page.`
      : "No tab is on the page.",
    ...peers.map(
      ({ folder, visit }, index) => `Peer ${index + 1}: ${folder}${visit ? "" : `, which has no page at ${path}`}`,
    ),
    "",
    ...lines.map((line) => line.trimEnd()),
  ].join("\n");
}

function toRatio(page: number, floor: number): string {
  return floor ? `${(page / floor).toFixed(2)}×` : "";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
