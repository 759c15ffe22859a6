import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { testInBrowser } from "./testInBrowser";

const construct = "/constructs/gather/";
const example = "#example-gather";

describe("the replay of a run", () => {
  testInBrowser(
    "shows each line at its time, pauses, goes on by a line, and starts again",
    async (open) => {
      const page = await open(`${construct}?langs=python,rust`);
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 1000);
      const replay = page.locator(`${example} [data-replay]`);
      await replay.click();
      // The first press fetches the script.
      await expect.poll(() => replay.textContent()).toBe("Pause");
      await page.clock.runFor(250);
      expect(await readPrinted(page)).toEqual(["tea starts"]);
      await replay.click();
      await page.clock.runFor(1000);
      expect(await readPrinted(page)).toEqual(["tea starts"]);
      expect(await replay.textContent()).toBe("Resume");
      await page.locator(`${example} [data-replay-step]`).click();
      expect((await readPrinted(page)).slice(0, 2)).toEqual(["tea starts", "tea ready"]);
      await replay.click();
      await page.clock.runFor(2000);
      expect((await readPrinted(page)).at(-1)).toBe("main got TEA, TOAST");
      expect(await replay.textContent()).toBe("Replay");
    },
    ["a clock of the test"],
  );

  testInBrowser("lights the next line that the open program printed, and its step", async (open) => {
    const page = await open(`${construct}?langs=rust`);
    const next = page.locator(`${example} [data-replay-step]`);
    const box = page.locator(`${example} [data-box=rust]`);
    const lines = await box.locator("[data-output] samp").allTextContents();
    const times = await box.locator("[data-output] [data-ms]").allTextContents();
    for (const ms of new Set(times)) {
      await next.click();
      const now = lines.filter((_, index) => times[index] === ms);
      await expect.poll(() => box.locator("[data-now] samp").allTextContents()).toEqual(now);
      expect(await box.locator("div[data-lit] [data-now]").count()).toBe(now.length);
      expect(await box.locator("[data-now]").first().isVisible()).toBe(true);
    }
  });

  testInBrowser("shows all at once to those who want no motion", async (open) => {
    const page = await open(construct, { reducedMotion: "reduce" });
    await page.locator(`${example} [data-replay]`).click();
    await expect.poll(async () => (await readPrinted(page)).at(-1)).toBe("main got TEA, TOAST");
  });
});

describe("a key", () => {
  testInBrowser("turns to the next and the previous language, to columns and back", async (open) => {
    const page = await open(construct);
    await page.keyboard.press("]");
    expect(await readAttribute(page, "data-tab")).toBe("csharp");
    await page.keyboard.press("[");
    await page.keyboard.press("[");
    expect(await readAttribute(page, "data-tab")).toBe("rust");
    await page.keyboard.press("s");
    expect(await readAttribute(page, "data-view")).toBe("side");
    await page.keyboard.press("]");
    expect(await readAttribute(page, "data-langs")).toBe("python javascript");
    await page.keyboard.press("s");
    expect(await readAttribute(page, "data-view")).toBe("tabs");
  });

  testInBrowser("leads to the next construct and the previous", async (open) => {
    const page = await open(construct);
    await Promise.all([page.waitForURL((url) => !url.pathname.includes("/gather/")), page.keyboard.press("n")]);
    await Promise.all([page.waitForURL(/\/gather\//), page.keyboard.press("p")]);
  });

  testInBrowser("does nothing where single keys are turned off, and the list says which there are", async (open) => {
    const page = await open(construct);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    await dialog.waitFor();
    const broken = await dialog
      .locator("kbd")
      .evaluateAll((keys) => keys.filter((key) => key.getClientRects().length > 1).map((key) => key.textContent));
    expect(broken).toEqual([]);
    await dialog.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("s");
    expect(await readAttribute(page, "data-view")).toBe("tabs");
  });
});

testInBrowser("a step that is lit stays lit and in view when another tab is opened", async (open) => {
  const page = await open(construct);
  await page.locator(`${example} [data-box=python] [data-step="2"] pre`).first().hover();
  const before = await readTop(page);
  await page.keyboard.press("]");
  expect(await page.locator(`${example} [data-box=csharp] [data-step="2"][data-lit]`).count()).toBe(1);
  expect(Math.abs((await readTop(page)) - before)).toBeLessThan(2);
});

function readPrinted(page: Page): Promise<string[]> {
  return page.locator(`${example} [data-box=python] [data-output] [data-printed] samp`).allTextContents();
}

function readAttribute(page: Page, name: string): Promise<string | null> {
  return page.evaluate((name) => document.documentElement.getAttribute(name), name);
}

function readTop(page: Page): Promise<number> {
  return page.evaluate(() => {
    const lit = [...document.querySelectorAll("[data-box] [data-lit]")].find((step) => step.checkVisibility());
    return lit?.getBoundingClientRect().top ?? Number.NaN;
  });
}
