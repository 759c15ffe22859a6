import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { Builder, type WebDriver } from "selenium-webdriver";
import { DriverService } from "selenium-webdriver/remote";
import { findOnPath } from "./findOnPath";
import { makeAsk } from "./webdriver/ask";
import { makePage, resizeWindow } from "./webdriver/page";

const commands = ["WebKitWebDriver", "Xvfb"];
const [driverPath, screenPath] = commands.map((name) => findOnPath([name]));

export const missingWebKit =
  driverPath && screenPath
    ? undefined
    : `no WebKit: ${commands.join(" or ")} of webkit2gtk-driver and xvfb is not on PATH`;

/** What is around the page takes no room: the window can be as narrow as a phone. */
const windowStyle = "* { min-width: 0; margin: 0; padding: 0; font-size: 1px; -gtk-icon-source: none; }";

/**
 * Safari's engine, as systems have it. Playwright drives only a build of its own of it, so WebDriver does, and what the
 * tests ask of Playwright is asked of that. It has one page: a visit takes the place of the one before.
 * @throws where there is no WebKit.
 */
export async function openWebKit(): Promise<Browser> {
  if (!driverPath || !screenPath) throw new Error(missingWebKit);
  const screen = spawn(screenPath, ["-displayfd", "1", "-screen", "0", "2000x1600x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const display = await createInterface({ input: screen.stdout }).question("");
  const settings = mkdtempSync(join(tmpdir(), "atlas-webkit-"));
  mkdirSync(join(settings, "gtk-3.0"));
  writeFileSync(join(settings, "gtk-3.0/gtk.css"), windowStyle);
  const service = new DriverService.Builder(driverPath)
    .setLoopback(true)
    .setEnvironment({
      ...process.env,
      DISPLAY: `:${display}`,
      XDG_CONFIG_HOME: settings,
      // Its own sandbox needs rights that a container has not; it opens the pages of the site alone.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    })
    .build();
  const driver = await new Builder()
    .usingServer(await service.start())
    .forBrowser("MiniBrowser")
    .build();
  // A program that runs in the page takes its time.
  await driver.manage().setTimeouts({ script: 120_000 });
  const browser: Pick<Browser, "newContext" | "close"> = {
    newContext: (visit = {}) => startVisit(driver, visit),
    close: async () => {
      await driver.quit();
      await service.kill();
      screen.kill();
      rmSync(settings, { recursive: true, force: true });
    },
  };
  return browser as Browser;
}

/** A reader who has never been on the site, but for what is stored. */
async function startVisit(driver: WebDriver, { baseURL = "", viewport, storageState }: BrowserContextOptions) {
  const stored = typeof storageState === "object" ? storageState.origins.flatMap((each) => each.localStorage) : [];
  const ask = makeAsk(driver);
  await driver.get(new URL("404.html", baseURL).href);
  await ask((stored: { name: string; value: string }[]) => {
    sessionStorage.clear();
    localStorage.clear();
    for (const { name, value } of stored) localStorage.setItem(name, value);
  }, stored);
  if (viewport) await resizeWindow(driver, ask, viewport);
  const context = {
    on: () => context,
    newPage: async () => makePage(driver, baseURL),
    close: async () => {},
  } as unknown as BrowserContext;
  return context;
}
