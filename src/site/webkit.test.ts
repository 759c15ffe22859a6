import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline/promises";
import { Builder, By, Key, type WebDriver } from "selenium-webdriver";
import { DriverService } from "selenium-webdriver/remote";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { testWith } from "../runner/testWith";
import { findBuild, readPolicy } from "./build";
import { findOnPath } from "./findOnPath";
import { type Served, serveFolder } from "./serve";

// Safari's engine. Playwright drives only a build of its own of it; what systems have is driven by WebDriver.
const commands = ["WebKitWebDriver", "Xvfb"];
const [driver = "", screen = ""] = commands.map((name) => findOnPath([name]));
const missing =
  driver && screen ? undefined : `no WebKit: ${commands.join(" or ")} of webkit2gtk-driver and xvfb is not on PATH`;
const construct = "constructs/gather/";

let site: Served;
let display: ChildProcess | undefined;
let service: DriverService | undefined;
let browser: WebDriver;

beforeAll(async () => {
  if (missing) return;
  site = await serveFolder(findBuild(), 4, { policy: readPolicy() });
  display = spawn(screen, ["-displayfd", "1", "-screen", "0", "1600x1000x24"], { stdio: ["ignore", "pipe", "ignore"] });
  const number = await createInterface({ input: display.stdout as NodeJS.ReadableStream }).question("");
  service = new DriverService.Builder(driver)
    .setLoopback(true)
    // Its own sandbox needs rights that a container has not; it opens the pages of the site alone.
    .setEnvironment({ ...process.env, DISPLAY: `:${number}`, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" })
    .build();
  browser = await new Builder()
    .usingServer(await service.start())
    .forBrowser("MiniBrowser")
    .build();
  await browser.manage().window().setRect({ x: 0, y: 0, width: 1400, height: 900 });
});

afterAll(async () => {
  await browser?.quit();
  await service?.kill();
  display?.kill();
  await site?.stop();
});

describe("tabs", () => {
  testInWebKit("open by mouse and by arrow, in all examples of the page", async () => {
    await visit(construct);
    await press("[role=tab][data-tab=rust]");
    expect(await read(listShown)).toEqual(["rust"]);
    await browser.actions().sendKeys(Key.ARROW_LEFT).perform();
    expect(await read(listShown)).toEqual(["swift"]);
  });

  testInWebKit("hold on the next page and after a reload", async () => {
    await visit(construct);
    await press("[role=tab][data-tab=swift]");
    await visit("constructs/timeout/");
    expect(await read(listShown)).toEqual(["swift"]);
    await browser.navigate().refresh();
    expect(await read(listShown)).toEqual(["swift"]);
  });
});

testInWebKit("side by side, each step is beside itself", async () => {
  await visit(`${construct}?langs=rust,csharp`);
  const tops = await read(() =>
    ["rust", "csharp"].map((id) =>
      [...document.querySelectorAll(`#example-gather [data-box=${id}] [data-step]`)].map((step) =>
        Math.round(step.querySelector("pre, button")?.getBoundingClientRect().top ?? 0),
      ),
    ),
  );
  expect(tops[0]?.length).toBeGreaterThan(2);
  expect(tops[0]).toEqual(tops[1]);
});

testInWebKit("a link to a hidden language opens it", async () => {
  await visit(`${construct}#gather-csharp`);
  await expect.poll(() => read(listShown)).toEqual(["csharp"]);
});

testInWebKit("the search leads by keyboard to the construct, in the language whose name was typed", async () => {
  await visit(construct);
  await browser.actions().sendKeys("/").perform();
  await browser.actions().sendKeys("Task.WhenAll").perform();
  await expect.poll(() => read(() => document.querySelectorAll("[role=option]").length)).toBeGreaterThan(0);
  await browser.actions().sendKeys(Key.ARROW_DOWN, Key.ENTER).perform();
  await expect.poll(() => read(() => location.search)).toBe("?langs=csharp");
});

describe("on the way back", () => {
  testInWebKit("a page has the language and the colours that were chosen since", async () => {
    await visit(construct);
    await read(() => document.documentElement.toggleAttribute("data-test-mark"));
    await visit("constructs/timeout/");
    await press("[role=tab][data-tab=rust]");
    // By key: the example that was just opened takes its true height, and may move a button away from under a mouse.
    await browser.findElement(By.css("[data-colors]")).sendKeys(Key.ENTER);
    await expect.poll(() => read(() => document.documentElement.dataset.theme)).toBe("dark");
    await goBack();
    const readShown = async () => {
      const { testMark, tab, theme } = await read(() => ({ ...document.documentElement.dataset }));
      return [testMark, tab, theme];
    };
    await expect.poll(readShown).toEqual(["", "rust", "dark"]);
  });

  testInWebKit("a page is without the search that was open", async () => {
    await visit(construct);
    await browser.actions().sendKeys("/").perform();
    await browser.actions().sendKeys("gather").perform();
    await expect.poll(() => read(() => document.querySelectorAll("[role=option]").length)).toBeGreaterThan(0);
    await press("[data-search-dialog] [data-search-all]");
    await expect.poll(() => read(() => location.pathname)).toMatch(/\/search\/$/);
    await goBack();
    expect(await read(() => document.querySelector("[data-search-dialog]")?.checkVisibility())).toBe(false);
  });

  testInWebKit("within a page the reader is where the reader was", async () => {
    await visit(construct);
    const links = "[data-sections] ol > li > a";
    await press(links);
    await read(() => window.scrollBy(0, 1500));
    const top = await settle();
    await read(() => [...document.querySelectorAll<HTMLElement>("[data-sections] ol > li > a")].at(-1)?.click());
    expect(await settle()).not.toBe(top);
    await goBack();
    await expect.poll(async () => Math.abs((await read(() => scrollY)) - top)).toBeLessThan(20);
  });
});

testInWebKit("nothing of an example is cut at its edges", async () => {
  await visit(construct);
  const cut = await read(() => {
    const isDrawnOver = CSS.supports("overflow-clip-margin", "44px");
    const example = document.querySelector("#example-gather") as Element;
    const { left, top } = example.getBoundingClientRect();
    const tab = (example.querySelector("[role=tab]") as Element).getBoundingClientRect();
    // The ring of the focus is 4 px wide.
    return isDrawnOver ? [] : [tab.left - 4 < left, tab.top - 4 < top];
  });
  expect(cut).toEqual([false, false]);
});

/** A test in a page of a reader who has chosen nothing yet. */
function testInWebKit(name: string, run: () => Promise<void>) {
  testWith(missing, name, {}, async () => {
    await visit("404.html");
    await read(() => localStorage.clear());
    await run();
  });
}

function visit(path: string): Promise<void> {
  return browser.get(site.home + path);
}

async function press(selector: string) {
  const element = await browser.findElement(By.css(selector));
  await browser.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
  await element.click();
}

/** Runs a function in the page. */
function read<T>(act: () => T): Promise<T> {
  return browser.executeScript<T>(`return (${act})()`);
}

async function goBack() {
  const left = await browser.getCurrentUrl();
  await read(() => void setTimeout(() => history.back()));
  await expect.poll(() => browser.getCurrentUrl()).not.toBe(left);
}

/** Where the page is scrolled to, once it stays there. */
async function settle(): Promise<number> {
  let last = Number.NaN;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await read(() => Math.round(scrollY));
        return last === before;
      },
      { interval: 300 },
    )
    .toBe(true);
  return last;
}

/** Runs in the page: the languages that the first example shows. */
function listShown(): (string | undefined)[] {
  const boxes = [...document.querySelectorAll<HTMLElement>("[data-example] [data-box]")];
  const shown = boxes.filter((box) => box.querySelector("[data-copy]")?.checkVisibility());
  return [...new Set(shown.map((box) => box.dataset.box))];
}
