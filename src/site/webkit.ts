import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { Builder, type WebDriver } from "selenium-webdriver";
import { DriverService } from "selenium-webdriver/remote";
import { runProcess } from "../runner/process";
import { findOnPath } from "./findOnPath";
import type { Media } from "./media";
import { makeAsk } from "./webdriver/ask";
import { makePage, resizeWindow } from "./webdriver/page";

const commands = ["WebKitWebDriver", "Xvfb"];
const [driverPath, screenPath] = commands.map((name) => findOnPath([name]));

export const missingWebKit =
  driverPath && screenPath
    ? undefined
    : `no WebKit: ${commands.join(" or ")} of webkit2gtk-driver and xvfb is not on PATH`;

const printer = join(import.meta.dirname, "webkitPrint.py");
const printerNeeds = "WebKit has printed nothing: python3-gi and gir1.2-webkit2-4.1 are what it needs for that";

/** What is around the page takes no room: the window can be as narrow as a phone. */
const windowStyle = "* { min-width: 0; margin: 0; padding: 0; font-size: 1px; -gtk-icon-source: none; }";

/**
 * Safari's engine, as systems have it. Playwright drives only a build of its own of it, so WebDriver does, and what the
 * tests ask of Playwright is asked of that. It has one page: a visit takes the place of the one before.
 * @throws where there is no WebKit.
 */
export async function openWebKit(media: Media = {}): Promise<Browser> {
  if (!driverPath) throw new Error(missingWebKit);
  const screen = await openScreen(media);
  const service = new DriverService.Builder(driverPath).setLoopback(true).setEnvironment(screen.environment).build();
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
      screen.close();
    },
  };
  return browser as Browser;
}

/**
 * A screen that is none, with the settings of a desktop.
 * @throws where there is no WebKit to open on it.
 */
async function openScreen({ colorScheme, reducedMotion }: Media = {}) {
  if (!screenPath) throw new Error(missingWebKit);
  const screen = spawn(screenPath, ["-displayfd", "1", "-screen", "0", "2000x1600x24"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const display = await createInterface({ input: screen.stdout }).question("");
  const folder = mkdtempSync(join(tmpdir(), "atlas-webkit-"));
  const settings = join(folder, "gtk-3.0");
  mkdirSync(settings);
  writeFileSync(join(settings, "gtk.css"), windowStyle);
  writeFileSync(
    join(settings, "settings.ini"),
    ["[Settings]", `gtk-enable-animations=${reducedMotion !== "reduce"}`].join("\n"),
  );
  return {
    folder,
    environment: {
      ...process.env,
      DISPLAY: `:${display}`,
      XDG_CONFIG_HOME: folder,
      GTK_THEME: colorScheme === "dark" ? "Adwaita:dark" : "Adwaita",
      // Its own sandbox needs rights that a container has not; it opens the pages of the site alone.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    },
    close: () => {
      screen.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The page as it is for a reader who opens it to print it, on A4: WebDriver has no paper.
 * @throws where the system's Python has no WebKit.
 */
export async function printInWebKit(page: Page): Promise<Buffer> {
  const screen = await openScreen();
  const file = join(screen.folder, "page.pdf");
  try {
    const { exit, stderr } = await runProcess(
      ["/usr/bin/python3", printer, await page.evaluate(() => location.href), file],
      {
        ...screen,
        limits: { time: 60_000, output: 100_000 },
      },
    );
    if (exit !== 0 || !existsSync(file)) throw new Error(`${printerNeeds}\n${stderr.join("\n")}`);
    return readFileSync(file);
  } finally {
    screen.close();
  }
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
