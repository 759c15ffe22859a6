import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { testWith } from "../runner/testWith";
import { findBuild } from "./build";
import { findChromium, missingChromium, openChromium } from "./chromium";
import { serveFolder } from "./serve";

interface Visit extends BrowserContextOptions {
  /** Runs in the page before any script of its own. */
  readonly before?: () => void;
  /** What the page finds in localStorage. */
  readonly stored?: Readonly<Record<string, string>>;
}

/** Opens a page of the site for a reader who has never been there. */
export type Open = (path: string, visit?: Visit) => Promise<Page>;

/** A window in which three columns fit. */
const viewport = { width: 1600, height: 900 };

const missing = findChromium() ? undefined : missingChromium;
let session: Promise<Session> | undefined;
type Session = Awaited<ReturnType<typeof startSession>>;

async function startSession() {
  // Fast rather than small: what the site weighs is measured elsewhere.
  return { browser: await openChromium(), site: await serveFolder(findBuild(), 4) };
}

afterAll(async () => {
  const { browser, site } = (await session) ?? {};
  await browser?.close();
  await site?.stop();
});

/**
 * A test on the built site in a real browser. Whatever it tests: the pages that it opens report no error, request
 * nothing of another host, and nothing that is not there.
 */
export function testInBrowser(name: string, run: (open: Open) => Promise<void>) {
  testWith(missing, name, {}, async () => {
    session ??= startSession();
    const { browser, site } = await session;
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    const open: Open = async (path, { before, stored = {}, ...options } = {}) => {
      const context = await browser.newContext({ viewport, baseURL: site.home, ...options });
      contexts.push(context);
      if (before) await context.addInitScript(before);
      await context.addInitScript((entries) => {
        for (const [key, value] of Object.entries(entries)) if (!(key in localStorage)) localStorage.setItem(key, value);
      }, stored);
      const page = await context.newPage();
      noteFaults(page, new URL(site.home).origin, faults);
      await page.goto(path.replace(/^\//, ""));
      return page;
    };
    try {
      await run(open);
    } finally {
      await Promise.all(contexts.map((context) => context.close()));
    }
    expect(faults).toEqual([]);
  });
}

function noteFaults(page: Page, origin: string, faults: string[]) {
  const note = (fault: string) => void faults.push(`${page.url()}: ${fault}`);
  page.on("pageerror", (error) => note(error.stack ?? String(error)));
  page.on("console", (message) => {
    // What could not be loaded is noted below, with its address.
    const isNoted = message.text().startsWith("Failed to load resource");
    if (["error", "warning"].includes(message.type()) && !isNoted) note(message.text());
  });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) note(`asks ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) note(`${response.status()} ${response.url()}`);
  });
}
