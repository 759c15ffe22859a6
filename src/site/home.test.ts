import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { readCatalog } from "../catalog/examples";
import { readGroups } from "../catalog/pages";
import { languages } from "../languages";
import type { Gist } from "../model/construct";
import type { Program } from "../model/example";
import { cutGist } from "../model/gist";
import { listAxeFaults, listLookFaults } from "./axe";
import { root } from "./build";
import { describeOnce, testInBrowser, testInFirst } from "./testInBrowser";

const id = "gather";
const construct = `/constructs/${id}/`;
const pair = "/compare/csharp-to-python/";
/** A reader who knows C# and is learning Python. */
const chosen = { "atlas.langs": "csharp,python", "atlas.view": "side" };
const phone = { width: 390, height: 844 };
const catalog = readCatalog(root);
const groups = readGroups(root);

describe("a row of the home page", () => {
  testInBrowser("shows its code where the mouse rests, moves nothing, and takes it away again", async (open) => {
    const page = await open("/", { stored: chosen });
    // A group has the height of its rows once it has been in sight.
    for (const group of await page.locator("[data-home] [role=rowgroup]").all()) await group.scrollIntoViewIfNeeded();
    const readTops = () =>
      page
        .locator("[data-row]")
        .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().top + window.scrollY)));
    const before = await readTops();
    await findRow(page).getByRole("cell").first().hover();
    await findPeek(page).locator("> div").waitFor();
    await page.mouse.move(1, 1);
    await findPeek(page).waitFor({ state: "detached" });
    // Its script is there now, and time can be told.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await findRow(page).getByRole("cell").first().hover();
    await page.clock.runFor(200);
    expect(await findPeek(page).count()).toBe(0);
    await page.clock.runFor(200);
    await findPeek(page).locator("> div").waitFor();
    expect(await readCode(page)).toEqual([await cut("csharp"), await cut("python")]);
    expect(await readTops()).toEqual(before);
    // The mouse may go onto it.
    await findPeek(page).locator("p").first().hover();
    await page.clock.runFor(500);
    expect(await findPeek(page).count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await findPeek(page).count()).toBe(0);
    await page.mouse.move(1, 1);
    await findRow(page).getByRole("cell").first().hover();
    await page.clock.runFor(400);
    await findPeek(page).locator("> div").waitFor();
    await page.mouse.move(1, 1);
    await findPeek(page).waitFor({ state: "detached" });
  });

  testInBrowser("shows the code over those above where there is no room below", async (open) => {
    const page = await open("/", { stored: chosen, viewport: { width: 1280, height: 700 } });
    const place = await findRow(page).boundingBox();
    await page.evaluate((top) => window.scrollTo(0, top - 600), place?.y ?? 0);
    // By the mouse itself: a driver scrolls to what it is told to point at.
    const cell = await findRow(page).getByRole("cell").first().boundingBox();
    await page.mouse.move((cell?.x ?? 0) + 20, (cell?.y ?? 0) + 10);
    await findPeek(page).locator("> div").waitFor();
    const shown = await findPeek(page).locator("> div").boundingBox();
    const row = await findRow(page).boundingBox();
    expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThanOrEqual((row?.y ?? 0) + 1);
  });

  testInBrowser("opens in place by its button and by an arrow, and closes so", async (open) => {
    const page = await open("/", { stored: { "atlas.langs": "swift,rust" } });
    const button = findRow(page).getByRole("button", { name: "Code: Run several calls" });
    await button.click();
    await page.mouse.move(1, 1);
    await expect.poll(() => readCode(page)).toEqual([await cut("swift"), await cut("rust")]);
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    await button.click();
    expect(await findPeek(page).count()).toBe(0);
    const link = findRow(page).getByRole("rowheader").getByRole("link");
    await link.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => readCode(page)).toEqual([await cut("swift"), await cut("rust")]);
    expect(await button.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => findPeek(page).count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  testInBrowser("says what tells the two apart, with the run of each", async (open) => {
    const page = await open("/", { stored: chosen });
    await findRow(page).getByRole("button").click();
    const said = findPeek(page).locator("p");
    await expect
      .poll(async () => (await said.allTextContents()).map((text) => text.trim()))
      .toEqual([
        "If one call fails,",
        "Task.WhenAll waits until every call has ended, then throws. run",
        "asyncio.gather raises the error immediately; the other calls keep running. run",
      ]);
    await findPeek(page).getByRole("link", { name: "run" }).first().click();
    await page.waitForURL((url) => url.pathname.endsWith(construct) && url.hash === "#example-gather-first-failure");
  });

  testInBrowser(
    "shows the first two languages to a reader who has chosen none, then those that are chosen",
    async (open) => {
      const page = await open("/");
      await findRow(page).getByRole("button").click();
      const [first, second] = languages;
      await expect.poll(() => readCode(page)).toEqual([await cut(first.id), await cut(second?.id ?? "")]);
      await page.locator("main [data-know=rust]").click();
      await page.locator("main [data-learn=swift]").click();
      await expect.poll(() => readCode(page)).toEqual([await cut("rust"), await cut("swift")]);
    },
  );

  testInBrowser("fetches nothing before it is asked for", async (open) => {
    const page = await open("/");
    const listScripts = () =>
      page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).length);
    const before = await listScripts();
    expect(before).toBe(1);
    await findRow(page).getByRole("button").click();
    await expect.poll(() => readCode(page)).toHaveLength(2);
    // The script of what follows a press, how code is shown, and the code of two languages.
    expect(await listScripts()).toBe(before + 4);
  });

  testInBrowser("opens with all others by a switch, and closes so", async (open) => {
    const page = await open("/", { stored: chosen });
    await openAllRows(page);
    await page.getByRole("button", { name: "Names" }).click();
    await expect.poll(() => page.locator("[data-peek=open]").count()).toBe(0);
  });

  testInBrowser("has no code without a script", async (open) => {
    const page = await open("/", { javaScriptEnabled: false });
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await findRow(page).getByRole("link").count()).toBe(1 + languages.length);
  });

  testInBrowser("has the reader's two languages on a phone, and all five before a choice", async (open) => {
    const listCells = (page: Page) => findRow(page).getByRole("cell").count();
    expect(await listCells(await open("/", { viewport: phone }))).toBe(languages.length);
    const page = await open("/", { viewport: phone, stored: chosen });
    expect(await listCells(page)).toBe(2);
    const [left, right] = await findRow(page).getByRole("cell").all();
    expect((await left?.boundingBox())?.y).toBe((await right?.boundingBox())?.y);
  });
});

describe("a cell of the home page", () => {
  const visits = [
    ["another language", "rust", "side", ["csharp", "rust", "python"]],
    ["a language of the reader", "python", "side", ["csharp", "python"]],
  ] as const;
  for (const [name, language, view, langs] of visits) {
    testInBrowser(`of ${name} opens its page with the reader's own`, async (open) => {
      for (const [path, stored] of [
        ["/", chosen],
        ["/?langs=csharp,python", {}],
      ] as const) {
        const page = await open(path, { stored });
        await findRow(page)
          .getByRole("cell")
          .and(page.locator(`.${language}`))
          .getByRole("link")
          .click();
        await page.waitForURL((url) => url.pathname.endsWith(construct));
        expect(await page.locator("html").getAttribute("data-view"), path).toBe(view);
        expect(await page.locator("html").getAttribute("data-langs"), path).toBe(langs.join(" "));
      }
    });
  }

  testInBrowser("says in words how close it is to the reference, to who points at its sign", async (open) => {
    const page = await open("/");
    const title = (language: string) => findRow(page).locator(`.${language} .sign`).getAttribute("title");
    expect([await title("csharp"), await title("rust")]).toEqual(["close", "needs tokio"]);
  });
});

testInBrowser("the page of the reader's pair is offered once there is a pair", async (open) => {
  const page = await open("/");
  const offer = page.getByRole("link", { name: /: seven things that will surprise you$/ });
  expect(await offer.count()).toBe(0);
  await page.locator("main [data-know=csharp]").click();
  await page.locator("main [data-learn=python]").click();
  expect(await offer.textContent()).toContain("C#");
  expect(await offer.locator("xpath=..").innerText()).toMatch(
    /^C# → Python: seven things that will surprise you\s+\S.*\. \S.* …$/,
  );
  await offer.click();
  await page.waitForURL((url) => url.pathname.endsWith(pair));
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("From C# to Python");
});

testInBrowser("the columns of a pair are in the page's order, whatever the reader's is", async (open) => {
  for (const langs of ["csharp,python", "python,csharp", "rust,swift"]) {
    const page = await open(pair, { stored: { "atlas.langs": langs } });
    const cells = page
      .getByRole("table", { name: "Construct by construct" })
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader") })
      .first()
      .getByRole("cell");
    const lefts = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().left));
    expect(lefts[0], langs).toBeLessThan(lefts[1] ?? 0);
    expect(await cells.first().getAttribute("class"), langs).toContain("csharp");
  }
});

describe("all differences of a pair", () => {
  const isEachInSight = (page: Page) =>
    page
      .locator("main details > div")
      .evaluateAll((rows) => rows.every((row) => row.checkVisibility() && row.getBoundingClientRect().height > 0));

  testInBrowser("are counted by topic, and open without a script", async (open) => {
    const page = await open(pair, { javaScriptEnabled: false });
    for (const topic of await page.locator("main details").all()) {
      const rows = topic.locator("> div");
      expect(await rows.first().isVisible()).toBe(false);
      await topic.locator("summary").click();
      expect(await rows.first().isVisible()).toBe(true);
      expect(await topic.locator("summary").innerText()).toMatch(new RegExp(` ${await rows.count()}$`));
    }
  });

  testInBrowser(
    "are all on paper, and open where a search of the page finds them",
    async (open) => {
      const page = await open(pair);
      expect(await isEachInSight(page)).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await isEachInSight(page)).toBe(true);
      const question = await page
        .locator("main details p:first-child")
        .evaluateAll((texts) =>
          texts.map((text) => text.firstChild?.textContent?.trim() ?? "").findLast((text) => text.length > 30),
        );
      const found = await open(`${pair}#:~:text=${encodeURIComponent(question ?? "")}`);
      await expect.poll(() => found.locator("main details[open]").count()).toBe(1);
    },
    ["a change of media"],
  );
});

describeOnce("for those who do not see the page, or not its colours", () => {
  const sights = [
    { colorScheme: "light", forcedColors: "none" },
    { colorScheme: "dark", forcedColors: "none" },
    { colorScheme: "light", forcedColors: "active" },
  ] as const;
  for (const sight of sights) {
    const name = `${sight.colorScheme}${sight.forcedColors === "active" ? ", in forced colours" : ""}`;
    const listFaults = name === "light" ? listAxeFaults : listLookFaults;
    testInFirst(`axe finds nothing (${name})`, async (open) => {
      for (const width of [390, 1280]) {
        const visit = { ...sight, stored: chosen, viewport: { width, height: 800 } };
        const page = await open("/", visit);
        await openAllRows(page);
        expect(await listFaults(page), `home at ${width}`).toEqual([]);
        expect(await listFaults(await open(pair, visit)), `${pair} at ${width}`).toEqual([]);
      }
    });
  }
});

testInBrowser("nothing is wider than the window, with all code and all differences in sight", async (open) => {
  for (const path of ["/", pair, "/compare/"]) {
    const page = await open(path, { stored: chosen });
    if (await page.locator("[data-row]").count()) await openAllRows(page);
    for (const topic of await page.locator("main details").all())
      await topic.evaluate((element) => {
        element.setAttribute("open", "");
      });
    for (const width of [320, 390, 768, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBe(width);
    }
  }
});

function findRow(page: Page): Locator {
  return page.locator("[data-row]").filter({ has: page.locator(`[role=rowheader] a[href$="${construct}"]`) });
}

/** Shows the code of every row, and waits until it is there. */
async function openAllRows(page: Page) {
  const rows = await page.locator("[data-row]").count();
  await page.getByRole("button", { name: "Code", exact: true }).click();
  await expect.poll(() => page.locator("[data-peek=open]:has(code)").count()).toBe(rows);
}

/** What is shown below the row, or over those below. */
function findPeek(page: Page): Locator {
  return findRow(page).locator("xpath=following-sibling::*[1][@data-peek]");
}

/** The code that the row shows, from left to right. */
function readCode(page: Page): Promise<string[]> {
  return findPeek(page)
    .locator("code")
    .filter({ visible: true })
    .evaluateAll((blocks) =>
      blocks
        .filter((block) => !block.closest("p"))
        .sort((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
        .map((block) => block.textContent ?? ""),
    );
}

async function cut(language: string): Promise<string> {
  const example = catalog.find((each) => each.id === id);
  const program = example?.programs.find((each) => each.language === language) as Program;
  const constructs = (await groups).flatMap((group) => group.constructs);
  return cutGist(program, constructs.find((each) => each.id === id)?.gist[language] as Gist);
}
