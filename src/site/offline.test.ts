import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { writeOffline } from "../plugin/offline";
import { testWith } from "../runner/testWith";
import { findBuild, readPolicy } from "./build";
import { findChromium, missingChromium, openChromium } from "./chromium";
import { type Served, serveFolder } from "./serve";

const timeout = 60_000;
const missing = findChromium() ? undefined : missingChromium;
const test = (name: string, run: () => Promise<void>) => testWith(missing, name, { timeout }, run);

const build = findBuild();
/** Another edition of the site: one page and the script of all pages have changed. */
const newer = mkdtempSync(join(tmpdir(), "atlas-"));
const changed = "constructs/gather/index.html";
const mark = "<h1>The newer edition</h1>";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Served | undefined;
let port = 0;

beforeAll(async () => {
  cpSync(build, newer, { recursive: true });
  const html = readFileSync(join(newer, changed), "utf8");
  writeFileSync(join(newer, changed), html.replace(/<h1.*?<\/h1>/s, mark));
  await writeOffline(newer);
  if (!missing) browser = await openChromium();
}, timeout);

afterAll(async () => {
  await browser?.close();
  rmSync(newer, { recursive: true });
});

beforeEach(async () => {
  port = 0;
  await host(build);
  context = await browser.newContext({ baseURL: site?.home });
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await site?.stop();
});

/** Has the host serve another folder at the same address; nothing, and it is not there. */
async function host(folder?: string) {
  await site?.stop();
  site = folder ? await serveFolder(folder, 1, { policy: readPolicy(), port }) : undefined;
  if (site) port = Number(new URL(site.home).port);
}

const says = () => page.locator("[data-offline-says]");
const keepButton = () => page.getByRole("button", { name: "Keep for offline" });
const removeButton = () => page.getByRole("button", { name: "Remove" });

async function keep() {
  await page.goto("./offline/");
  await keepButton().click();
  await removeButton().waitFor();
  await expect.poll(() => says().textContent()).toMatch("keeps the site");
}

const listKept = () =>
  page.evaluate(async () => [
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...(await caches.keys()),
  ]);

describe("the site, kept for offline", () => {
  test("is not kept before the reader presses, who is told first what is fetched", async () => {
    await page.goto("./constructs/gather/");
    await page.goto("./offline/");
    await expect
      .poll(() => says().textContent())
      .toMatch(/^To keep it takes \d+ files: \d+\.\d MB to fetch, \d+\.\d MB on/);
    expect(await listKept()).toEqual([]);
  });

  test("opens each kind of page without a host, with what the address asks for, and the search finds", async () => {
    await keep();
    await host();
    for (const path of ["./", "./constructs/gather/?langs=rust,swift", "./compare/rust-to-swift/", "./errors/"]) {
      await page.goto(path);
      expect(await page.locator("h1").count(), path).toBe(1);
      expect(await page.evaluate(() => document.fonts.check('600 20px "Atlas Head"')), path).toBe(true);
    }
    await page.goto("./constructs/gather/?langs=rust,swift");
    await page.reload();
    expect(await page.locator("html").getAttribute("data-langs")).toBe("rust swift");
    await page.keyboard.press("/");
    await page.keyboard.type("semaphore");
    await page.locator("[role=option]").first().waitFor();
    await page.goto("./search/?q=semaphore");
    await page.locator("main a[href*='/constructs/']").first().waitFor();
  });

  test("is shown as it was kept until the reader reloads, and then anew in every tab", async () => {
    await keep();
    await host(newer);
    const other = await context.newPage();
    await other.goto("./constructs/gather/");
    await page.goto("./constructs/gather/");
    const news = page.locator(".news");
    await news.waitFor();
    expect(await news.innerText()).toMatch("A newer edition is there.");
    for (const each of [page, other]) expect(await each.locator("h1").innerText()).not.toBe("The newer edition");
    await page.reload();
    expect(await page.locator("h1").innerText()).not.toBe("The newer edition");
    await page.getByRole("button", { name: "Reload" }).click();
    for (const each of [page, other]) await each.getByRole("heading", { name: "The newer edition" }).waitFor();
    await host();
    await page.reload();
    expect(await page.locator("h1").innerText()).toBe("The newer edition");
    expect(await page.locator(".news").count()).toBe(0);
  });

  test("is kept whole or not at all, where the host changes editions meanwhile", async () => {
    cpSync(join(build, "sw.js"), join(newer, "sw.js"));
    try {
      await host(newer);
      await page.goto("./offline/");
      await keepButton().click();
      await expect.poll(() => says().textContent(), { timeout: 20_000 }).toMatch(/^It was not kept: .*Nothing is left/);
      expect(await listKept()).toEqual([]);
      await keepButton().waitFor();
    } finally {
      await writeOffline(newer);
    }
  });

  test("is removed by a press, and then needs the host again", async () => {
    await keep();
    await page.reload();
    await removeButton().click();
    await expect.poll(() => says().textContent()).toMatch(/^Removed\. To keep it takes \d+ files/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Keep for offline");
    expect(await listKept()).toEqual([]);
    await host();
    await expect(page.goto("./constructs/gather/")).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  });

  test("can be installed as an app, whose icons are there", async () => {
    await page.goto("./");
    const href = await page.locator("link[rel=manifest]").getAttribute("href");
    const manifest = await (await page.request.get(new URL(href ?? "", page.url()).href)).json();
    for (const { src, sizes, type } of manifest.icons) {
      const image = await page.request.get(new URL(src, new URL(href ?? "", page.url())).href);
      expect(image.headers()["content-type"]).toBe(type);
      if (type === "image/png") {
        const bytes = await image.body();
        expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
      }
    }
  });
});
