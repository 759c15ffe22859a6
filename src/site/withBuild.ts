import type { Browser, Page } from "playwright-core";
import { findBuild } from "./build";
import { openChromium } from "./chromium";
import { serveFolder } from "./serve";

/**
 * Visits the built site, from its home, and closes the browser and the site afterwards.
 * @throws where there is no build or no Chromium.
 */
export async function withBuild<T>(
  visit: (browser: Browser, home: string) => Promise<T>,
  { quality, ...settings }: { readonly quality: number; readonly keep?: number },
): Promise<T> {
  const site = await serveFolder(findBuild(), quality, settings);
  try {
    const browser = await openChromium();
    try {
      return await visit(browser, site.home);
    } finally {
      await browser.close();
    }
  } finally {
    await site.stop();
  }
}

/** What a page does and fetches from then on is slowed. The line has so many bytes per second, -1 as many as can be. */
export async function slowDown(page: Page, { slowdown = 1, line = -1, latency = 0 }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const conditions = { offline: false, latency, downloadThroughput: line, uploadThroughput: line };
  await session.send("Network.emulateNetworkConditions", conditions);
  return session;
}
