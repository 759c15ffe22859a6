import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { testWith } from "../runner/testWith";
import { findBuild, readPolicy } from "./build";
import { findChromium, missingChromium, openChromium } from "./chromium";
import { serveFolder } from "./serve";

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

const missing = findChromium() ? undefined : missingChromium;
let session: Promise<Session> | undefined;
type Session = Awaited<ReturnType<typeof startSession>>;

async function startSession() {
  // Fast rather than small: what the site weighs is measured elsewhere.
  return { browser: await openChromium(), site: await serveFolder(findBuild(), 4, { policy: readPolicy() }) };
}

afterAll(async () => {
  const { browser, site } = (await session) ?? {};
  await browser?.close();
  await site?.stop();
});

/**
 * A test on the built site in a real browser. Whatever it tests: the pages that it opens report no error, do nothing that
 * the site's policy forbids, request nothing of another host, and nothing that is not there.
 */
export function testInBrowser(name: string, run: (open: Open) => Promise<void>) {
  testWith(missing, name, { timeout }, async () => {
    session ??= startSession();
    const { browser, site } = await session;
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    const open: Open = async (path, { before, stored = {}, provoked, ...options } = {}) => {
      const { origin } = new URL(site.home);
      const localStorage = Object.entries(stored).map(([name, value]) => ({ name, value }));
      const storageState = { cookies: [], origins: [{ origin, localStorage }] };
      const context = await browser.newContext({ viewport, baseURL: site.home, storageState, ...options });
      contexts.push(context);
      noteFaults(context, origin, faults, provoked);
      if (before) await context.addInitScript(before);
      const page = await context.newPage();
      await page.goto(toRelative(path));
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
