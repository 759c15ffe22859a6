import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { testInBrowser } from "./testInBrowser";

const construct = "/constructs/gather/";
const permissions = ["clipboard-read", "clipboard-write"];
const script = /\/atlas-later\.\w+\.js$/;

describe("what follows a press", () => {
  testInBrowser("is fetched when the reader goes for it, and not before", async (open) => {
    const page = await open(construct);
    await page.waitForLoadState("networkidle");
    expect(await isFetched(page)).toBe(false);
    await findCopy(page).hover();
    await expect.poll(() => isFetched(page)).toBe(true);
  });

  testInBrowser("happens too where the press came before it was there", async (open) => {
    const page = await open(construct, { permissions });
    let send = () => {};
    const isAwaited = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route(script, async (route) => {
      await isAwaited;
      await route.continue();
    });
    await findCopy(page).click();
    await page.keyboard.press("?");
    expect(await readStatus(page)).toBe("");
    expect(await page.getByRole("dialog").count()).toBe(0);
    send();
    await expect.poll(() => readStatus(page)).toMatch(/^Copied \d+ lines$/);
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
  });

  testInBrowser("is fetched again where it could not be", async (open) => {
    const page = await open(construct, { permissions });
    await page.route(script, (route) => route.abort());
    await findCopy(page).click();
    await expect.poll(() => readStatus(page)).toMatch(/could not be loaded/);
    await page.unroute(script);
    await findCopy(page).click();
    await expect.poll(() => readStatus(page)).toMatch(/^Copied \d+ lines$/);
  });
});

function findCopy(page: Page) {
  return page.locator("[data-box]:not([hidden]) [data-copy]").first();
}

function isFetched(page: Page): Promise<boolean> {
  return page.evaluate(
    (pattern) => performance.getEntriesByType("resource").some(({ name }) => new RegExp(pattern).test(name)),
    script.source,
  );
}

async function readStatus(page: Page): Promise<string | null> {
  return page.locator("#status").textContent();
}
