import type { Browser, Page } from "puppeteer-core";
import puppeteer from "puppeteer-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { readCatalog } from "../catalog/examples";
import { listLive, readLive } from "../catalog/live";
import { languages } from "../languages";
import { testWith } from "../runner/testWith";
import { findBuild, readPolicy, root } from "./build";
import { findOnPath } from "./findOnPath";
import { makeLiveScript, runLive } from "./live";
import { type Served, serveFolder } from "./serve";

const names = ["firefox", "firefox-esr"];
const executablePath = process.env.FIREFOX_PATH ?? findOnPath(names);
const missing = executablePath
  ? undefined
  : `no Firefox: FIREFOX_PATH is not set, and none of ${names.join(", ")} is on PATH`;

/** Programs of each language; all of them run in Chromium. */
const most = 5;

let site: Served | undefined;
let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  if (missing) return;
  site = await serveFolder(findBuild(), 4, { policy: readPolicy() });
  browser = await puppeteer.launch({ browser: "firefox", executablePath, headless: true });
  page = await browser.newPage();
  await page.goto(site.home);
  await page.evaluate(await makeLiveScript());
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe("in Firefox", () => {
  const examples = readLive(root, readCatalog(root));
  for (const { id: language, name } of languages.filter(({ live }) => live)) {
    testWith(
      missing,
      `a sample of ${name} prints what it printed when it was recorded`,
      { timeout: 120_000 },
      async () => {
        const scenarios = listLive(examples, language).filter((program) => "segments" in program);
        const step = Math.floor(scenarios.length / most);
        for (const { path, source, transcript } of scenarios.filter((_, index) => index % step === 0).slice(0, most)) {
          const { out, err, ended } = await runLive(page, { language, notation: "original", source });
          expect([path, ...out]).toEqual([path, ...(transcript?.lines ?? []).map(({ text }) => text)]);
          expect([err, ended.how, ended.exit]).toEqual([[], "done", 0]);
        }
      },
    );
  }
});
