import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { testInBrowser } from "./testInBrowser";

describe("all behaviours", () => {
  testInBrowser("are filtered by words, by topic, by languages, and by where these differ", async (open) => {
    const page = await open("/behaviours/");
    const all = await countRows(page);
    await page.getByRole("searchbox", { name: "Words" }).fill("cancelled");
    await expect.poll(() => countRows(page)).toBeLessThan(all);
    expect(await page.locator("tr[data-row]:visible").first().textContent()).toMatch(/cancelled/i);
    await page.getByRole("searchbox", { name: "Words" }).fill("");
    await page.getByRole("combobox", { name: "Topic" }).selectOption("errors");
    await expect.poll(() => page.locator("[data-section]:visible").count()).toBe(1);
    await page.getByRole("combobox", { name: "Topic" }).selectOption("");
    for (const name of ["Swift", "Rust", "C#"]) await page.getByRole("checkbox", { name }).uncheck();
    await expect.poll(() => page.locator("td[data-col=rust]:visible").count()).toBe(0);
    expect(await countRows(page)).toBe(all);
    await page.getByRole("checkbox", { name: "only where these differ" }).check();
    await expect.poll(() => countRows(page)).toBeLessThan(all);
    const alike = await page.locator("tr[data-row]:visible").evaluateAll(
      (rows) =>
        rows.filter((row) => {
          const [python, javascript] = ["python", "javascript"].map(
            (id) => row.querySelector(`[data-col=${id}]`)?.textContent,
          );
          return python === javascript;
        }).length,
    );
    expect(alike).toBe(0);
    expect(await page.locator("[data-filter-count]").textContent()).toBe(`${await countRows(page)} rows`);
  });

  testInBrowser("lead from an answer to the run that shows it", async (open) => {
    const page = await open("/behaviours/");
    const link = page.locator("td[data-col=rust] a").first();
    const href = (await link.getAttribute("href")) ?? "";
    await Promise.all([page.waitForURL(/\/constructs\//), link.click()]);
    await expect.poll(() => page.locator(`[id="${href.replace(/.*#/, "")}"]`).isVisible()).toBe(true);
  });

  testInBrowser("are all there without a script, with nothing to filter with", async (open) => {
    const page = await open("/behaviours/", { javaScriptEnabled: false });
    expect(await page.locator("[data-filter]").isVisible()).toBe(false);
    expect(await countRows(page)).toBe(await page.locator("tr[data-row]").count());
  });
});

describe("all messages", () => {
  testInBrowser("are found by what somebody pastes, with a name and a place of that person's own", async (open) => {
    const page = await open("/errors/");
    await page.getByRole("searchbox").fill("app.py:31: RuntimeWarning: coroutine 'fetch_all' was never awaited");
    await expect.poll(() => page.locator("[data-row]:visible").count()).toBeLessThan(10);
    expect(await page.locator("[data-row]:visible").first().textContent()).toContain("was never awaited");
  });

  testInBrowser("say so where none is found, and are not left by Enter", async (open) => {
    const page = await open("/errors/");
    await page.getByRole("searchbox").fill("segmentation fault in the kernel");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("[data-filter-count]").textContent()).toBe("0 rows");
    expect(page.url()).toMatch(/\/errors\/$/);
  });
});

describe("a guide from a language to another", () => {
  testInBrowser("has all seven surprises in the first screen, each of which leads to its programs", async (open) => {
    const page = await open("/compare/csharp-to-python/", { viewport: { width: 1280, height: 800 } });
    const links = page.locator("ol a");
    expect(await links.count()).toBe(7);
    const { y = 0, height = 0 } = (await links.last().boundingBox()) ?? {};
    expect(y + height).toBeLessThan(800);
    await links.nth(2).click();
    await expect
      .poll(() => page.locator("#surprise-3").evaluate((part) => part.getBoundingClientRect().top))
      .toBeLessThan(200);
  });

  testInBrowser("is in its two languages for a reader who has chosen none, and changes no choice", async (open) => {
    const page = await open("/compare/swift-to-rust/");
    expect(await page.locator("html").getAttribute("data-langs")).toBe("swift rust");
    expect(page.url()).toMatch(/swift-to-rust\/$/);
    const other = await open("/compare/swift-to-rust/", {
      stored: { "atlas.langs": "csharp,python", "atlas.view": "side" },
    });
    expect(await other.locator("html").getAttribute("data-langs")).toBe("csharp python");
  });

  testInBrowser("is offered at the old address of the two languages, in both directions", async (open) => {
    const page = await open("/compare/python-vs-rust/");
    const links = page.locator("main li a");
    expect(
      await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")?.replace(/.*compare/, ""))),
    ).toEqual(["/python-to-rust/", "/rust-to-python/"]);
  });
});

describe.each([320, 390, 1280])("at %d px", (width) => {
  testInBrowser("nothing is wider than the window", async (open) => {
    for (const path of ["/behaviours/", "/errors/", "/compare/", "/compare/swift-to-rust/"]) {
      const page = await open(path, { viewport: { width, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
});

function countRows(page: Page): Promise<number> {
  return page.locator("[data-row]:visible").count();
}
