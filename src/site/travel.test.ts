import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { goBack, testInBrowser, toRelative } from "./testInBrowser";

const construct = "/constructs/gather/";

describe("a page that the browser has kept", () => {
  testInBrowser(
    "comes back with the language and the colours that were chosen since",
    async (open) => {
      const page = await open(construct);
      await mark(page);
      // By key: what comes into sight takes its true height, and may move a link away from under a mouse.
      const next = page.locator("main a[rel=next]");
      await next.focus();
      await hasLoaded(page);
      await next.press("Enter");
      await page.waitForURL((url) => !url.pathname.endsWith(construct));
      await page.getByRole("tab", { name: "Rust" }).first().click();
      await page.getByRole("button", { name: "Light or dark" }).click();
      await goBack(page);
      expect(await isMarked(page)).toBe(true);
      const { tab, theme } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
      expect([tab, theme]).toEqual(["rust", "dark"]);
    },
    ["kept pages"],
  );

  for (const path of ["/", construct]) {
    testInBrowser(
      `comes back without the search that was open: ${path}`,
      async (open) => {
        const page = await open(path);
        await mark(page);
        await page.keyboard.press("/");
        await page.keyboard.type("gather");
        await page.getByRole("option").first().waitFor();
        await page.getByRole("link", { name: "Show all results on one page" }).filter({ visible: true }).press("Enter");
        await page.waitForURL(/\/search\//);
        await goBack(page);
        expect(await isMarked(page)).toBe(true);
        const isOpen = await page.evaluate(() =>
          [...document.querySelectorAll("[data-search-popup], dialog")].some((each) => each.checkVisibility()),
        );
        expect(isOpen).toBe(false);
      },
      ["kept pages"],
    );
  }
});

describe("a place on a page", () => {
  testInBrowser("opens what hides it, from another page of the site and after a reload", async (open) => {
    const page = await open("/");
    for (const go of [() => page.goto(toRelative(`${construct}#gather-csharp`)), () => page.reload()]) {
      await go();
      await expect.poll(() => page.locator("html").getAttribute("data-tab")).toBe("csharp");
      const isInSight = () =>
        page.locator("#gather-csharp").evaluate((box) => box.getBoundingClientRect().top < innerHeight);
      await expect.poll(isInSight).toBe(true);
    }
  });

  testInBrowser(
    "is left for the one where the reader was, on the way back",
    async (open) => {
      const page = await open(construct);
      const readTop = () => page.evaluate(() => Math.round(scrollY));
      await page.locator("[data-sections] ol > li > a").nth(1).click();
      await page.mouse.wheel(0, 1500);
      const top = await settle(readTop);
      await page.locator("[data-sections] ol > li > a").last().click();
      expect(await settle(readTop)).not.toBe(top);
      await goBack(page);
      await expect.poll(async () => Math.abs((await readTop()) - top)).toBeLessThan(100);
    },
    ["places of the way back"],
  );
});

/** Waits for the script that the first doing asks for: a page that is left while it loads is not kept. */
async function hasLoaded(page: Page) {
  await expect.poll(() => page.evaluate(() => Boolean(window.atlasPage.handle))).toBe(true);
}

function mark(page: Page): Promise<void> {
  return page.evaluate(() => document.documentElement.toggleAttribute("data-test-mark", true)).then(() => {});
}

/** Whether the page is the one that was marked, and not that page loaded anew. */
function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute("data-test-mark"));
}

/** A number once it stays what it is. */
async function settle(read: () => Promise<number>): Promise<number> {
  let last = Number.NaN;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await read();
        return last === before;
      },
      { interval: 300 },
    )
    .toBe(true);
  return last;
}
