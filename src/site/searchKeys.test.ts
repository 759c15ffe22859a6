import { describe, expect } from "vitest";
import { base } from "./build";
import { isInField, options } from "./searchField";
import { readAddress, testInBrowser } from "./testInBrowser";

const construct = "/constructs/gather/";

describe("the search, by key and by mouse", () => {
  for (const key of ["/", "Control+k", "Meta+k"]) {
    testInBrowser(`opens with ${key}, and closes with Escape`, async (open) => {
      const page = await open(construct);
      await page.keyboard.press(key);
      expect(await page.getByRole("dialog", { name: "Search" }).isVisible()).toBe(true);
      expect(await isInField(page)).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
    });
  }

  testInBrowser("opens with its button, which has the focus again afterwards", async (open) => {
    const page = await open(construct);
    const button = page.getByRole("button", { name: "Search" });
    await button.focus();
    await page.keyboard.press("Enter");
    expect(await isInField(page)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  testInBrowser("closes where the reader presses beside it, or goes on from it", async (open) => {
    const page = await open(construct);
    const button = page.getByRole("button", { name: "Search" });
    const isOpen = () => page.getByRole("dialog", { name: "Search" }).isVisible();
    await button.click();
    await page.mouse.click(4, 400);
    expect(await isOpen()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("/");
    expect(await isOpen()).toBe(true);
    await page.getByRole("combobox").click();
    expect(await isOpen()).toBe(true);
    await page.keyboard.press("Shift+Tab");
    expect(await isOpen()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  testInBrowser("leads by keyboard to the construct, with the language shown whose name was typed", async (open) => {
    const page = await open(construct);
    await page.keyboard.press("/");
    await page.keyboard.type("Task.WhenAll");
    await options(page).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\?langs=csharp$/);
    expect((await readAddress(page)).pathname).toBe(`${base}constructs/gather/`);
    expect(await page.locator("html").getAttribute("data-tab")).toBe("csharp");
  });

  testInBrowser("opens a result beside the page with Ctrl and Enter, and stays", async (open) => {
    const page = await open(construct);
    await page.keyboard.press("/");
    await page.keyboard.type("semaphore");
    await options(page).first().waitFor();
    const [beside] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("Control+Enter")]);
    await expect.poll(async () => (await readAddress(beside)).pathname).toBe(`${base}constructs/semaphore/`);
    await beside.close();
    expect((await readAddress(page)).pathname).toBe(base + construct.slice(1));
  });
});
