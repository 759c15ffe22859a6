import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, describe, expect, inject, type TestContext, test } from "vitest";
import { testWith } from "../runner/testWith";
import { findBuild, readPolicy } from "./build";
import { type Engine, type EngineId, engines, firstEngine, listNeeds, type Need } from "./engines";
import { type Media, pickMedia } from "./media";
import { type Paper, readSheets, type Sheet } from "./paper";
import { type Served, serveFolder } from "./serve";

declare module "vitest" {
  interface ProvidedContext {
    /** The engine of a project's tests of pages. */
    engine: EngineId;
  }
}

interface Visit extends BrowserContextOptions {
  /** Runs in the page before any script of its own. */
  readonly before?: () => void;
  /** What the page finds in localStorage. */
  readonly stored?: Readonly<Record<string, string>>;
  /** What the page may report, since the test provokes it. */
  readonly provoked?: RegExp;
}

/** Opens a page of the site for a reader who has never been there. */
export type Open = (path: string, visit?: Visit) => Promise<Page>;

/** A window in which three columns fit. */
const viewport = { width: 1600, height: 900 };

/** For a test that opens every page of a large site; what hangs, the browser's own limits end sooner. */
const timeout = 300_000;

const id = inject("engine");
const engine: Engine = engines[id];
const isFirst = id === firstEngine;
let site: Promise<Served> | undefined;
const browsers = new Map<string, Promise<Browser>>();

/** Fast rather than small: what the site weighs is measured elsewhere. */
function startSite(): Promise<Served> {
  site ??= serveFolder(findBuild(), 4, { policy: readPolicy() });
  return site;
}

function openBrowser(media: Media): Promise<Browser> {
  const key = engine.changesMedia ? "" : JSON.stringify(media);
  const browser = browsers.get(key) ?? engine.open(media);
  browsers.set(key, browser);
  return browser;
}

afterAll(async () => {
  for (const browser of await Promise.all(browsers.values())) await browser.close();
  await (await site)?.stop();
});

/**
 * A test on the built site in a real browser. Whatever it tests: the pages that it opens report no error, do nothing that
 * the site's policy forbids, request nothing of another host, and nothing that is not there, as far as the driver tells;
 * that of WebKit tells nothing. Where the engine lacks what the test needs, or what a visit asks for, it is skipped with
 * the reason.
 */
export function testInBrowser(name: string, run: (open: Open) => Promise<void>, needs: readonly Need[] = []) {
  const lack = findLack(needs);
  if (lack) return test.skip(`${name} (skipped: ${lack})`, { meta: { missing: lack } }, () => {});
  testWith(engine.missing, name, { timeout }, async (context) => {
    const { home } = await startSite();
    const { origin } = new URL(home);
    const visits: BrowserContext[] = [];
    const faults: string[] = [];
    const open: Open = async (path, { before, stored = {}, provoked, ...options } = {}) => {
      skipWithout(listNeeds({ before, ...options }), context);
      const localStorage = Object.entries(stored).map(([name, value]) => ({ name, value }));
      // A driver loads a page to store something, which takes as long as a visit.
      const origins = localStorage.length ? [{ origin, localStorage }] : [];
      const storageState = { cookies: [], origins };
      const visit = await (await openBrowser(pickMedia(options))).newContext({
        viewport,
        baseURL: home,
        storageState,
        ...options,
      });
      visits.push(visit);
      noteFaults(visit, origin, faults, provoked);
      if (before) await visit.addInitScript(before);
      const page = await visit.newPage();
      await page.goto(toRelative(path));
      // A heading may take another line when its font has come.
      if (options.javaScriptEnabled !== false) await page.evaluate(() => document.fonts.ready);
      return page;
    };
    try {
      await run(open);
    } finally {
      await Promise.all(visits.map((visit) => visit.close()));
    }
    expect(faults).toEqual([]);
  });
}

/** A test in a browser whose answer no engine changes: the rules of axe, what a script reckons, every page of the site. */
export function testInFirst(...test: Parameters<typeof testInBrowser>) {
  if (isFirst) testInBrowser(...test);
}

/** A test of files, beside tests in a browser. */
export function testOnce(name: string, run: () => void | Promise<void>) {
  if (isFirst) test(name, run);
}

/** Tests of files, beside tests in a browser. */
export function describeOnce(name: string, tests: () => void) {
  if (isFirst) describe(name, tests);
}

/**
 * Goes back, as the browser's button does. Playwright's own way waits for a page to load, which does not happen where
 * the browser has kept it; in Firefox such a page can be asked by `evaluate` alone.
 */
export async function goBack(page: Page) {
  const { href: left } = await readAddress(page);
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => page.evaluate(() => location.href).catch(() => left)).not.toBe(left);
}

/** Prints a page as the engine does. */
export async function printPage(page: Page, paper: Paper): Promise<Sheet[]> {
  return readSheets(await engine.print(page, paper));
}

/** As the page has it: a driver hears of a new address a little later. */
export async function readAddress(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
}

function findLack(needs: readonly Need[]): string | undefined {
  return needs.map((need) => engine.lacks[need]).find((lack) => lack);
}

/** Ends a test at the first visit that the engine cannot make, with what it has found until then. */
function skipWithout(needs: readonly Need[], { skip, task }: TestContext) {
  const lack = findLack(needs);
  if (!lack) return;
  task.meta.missing = lack;
  skip(lack);
}

/** An address below the site's own: `/constructs/` may stand for `/atlas/constructs/`. */
export function toRelative(path: string): string {
  return `.${path}`;
}

function noteFaults(context: BrowserContext, origin: string, faults: string[], provoked = /(?!)/) {
  const note = (page: Page | null, fault: string) => {
    if (!provoked.test(fault)) faults.push(`${page?.url()}: ${fault}`);
  };
  context.on("weberror", (event) => note(event.page(), event.error().stack ?? String(event.error())));
  context.on("console", (message) => {
    // What could not be loaded is noted below, with its address.
    const isNoted = message.text().startsWith("Failed to load resource");
    if (["error", "warning"].includes(message.type()) && !isNoted) note(message.page(), message.text());
  });
  context.on("dialog", (dialog) => {
    note(dialog.page(), `says "${dialog.message()}"`);
    return dialog.dismiss();
  });
  context.on("request", (request) => {
    const isOwn = /^(data|blob):/.test(request.url()) || new URL(request.url()).origin === origin;
    if (!isOwn) note(null, `${request.url()} is requested, of another host`);
  });
  context.on("response", (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) note(null, `${response.url()} has status ${response.status()}`);
  });
}
