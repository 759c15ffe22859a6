import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { languages } from "../languages";
import { eraseTypes } from "../languages/javascript/eraseTypes";
import { listAxeFaults, listLookFaults } from "./axe";
import { base, readPages, root } from "./build";
import { oddQueries } from "./oddQueries";
import { readCopied } from "./readCopied";
import { goBack, testInBrowser, testInFirst, toRelative } from "./testInBrowser";

const construct = "/constructs/gather/";
const example = "gather";
const guide = "/guide/what-is-async-await/";
const built = readPages().pages.map(({ path, size }) => ({ path: `/${path.slice(base.length)}`, size }));
/** Where a slow look at every element takes the least time. */
const smallest = built
  .filter(({ path }) => path.startsWith("/constructs/"))
  .reduce((one, other) => (other.size < one.size ? other : one)).path;
/** What is out of sight is not laid out: it would hide how wide it is, and how it looks. */
const allInSight =
  "html :is([data-example], [data-pitfall], [role=rowgroup], figure > div) { content-visibility: visible !important; }";
const names = languages.map(({ name }) => name);
const ids = languages.map(({ id }) => id);

describe("tabs", () => {
  testInBrowser("open by mouse, in all examples of the page at once", async (open) => {
    const page = await open(construct);
    expect(await listShown(page)).toEqual(["python"]);
    await tab(page, "Rust").click();
    expect(await listShown(page)).toEqual(["rust"]);
    for (const tabs of await page.getByRole("tablist").all()) {
      expect(await listSelected(tabs)).toEqual(["rust"]);
      expect(await listReachable(tabs)).toEqual(["rust"]);
    }
  });

  testInBrowser("open by arrow, Home and End, and only the open one is reached by Tab", async (open) => {
    const page = await open(construct);
    await tab(page, "Python").focus();
    const presses = [
      ["ArrowRight", "csharp"],
      ["ArrowRight", "javascript"],
      ["End", "rust"],
      ["ArrowRight", "python"],
      ["ArrowLeft", "rust"],
      ["Home", "python"],
    ] as const;
    for (const [key, language] of presses) {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-tab")), key).toBe(language);
      expect(await listSelected(page.getByRole("tablist").first()), key).toEqual([language]);
      expect(await listReachable(page.getByRole("tablist").first()), key).toEqual([language]);
      expect(await listShown(page), key).toEqual([language]);
    }
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[role=tabpanel]")?.id)).toBe(`${example}-python`);
  });

  testInBrowser("leave a key alone that is pressed with another", async (open) => {
    const page = await open(construct);
    await tab(page, "Python").focus();
    await page.keyboard.press("Control+End");
    expect(await listShown(page)).toEqual(["python"]);
  });

  testInBrowser("stand in the reader's order, by eye and by arrow", async (open) => {
    const page = await open(construct, { stored: { "atlas.langs": "swift,rust" } });
    await tab(page, "Swift").focus();
    const inOrder = ["swift", "rust", "python", "csharp", "javascript"];
    expect(await listInOrder(page.getByRole("tablist").first().getByRole("tab"), "tab")).toEqual(inOrder);
    for (const language of [...inOrder.slice(1), "swift"]) {
      await page.keyboard.press("ArrowRight");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-tab"))).toBe(language);
    }
  });

  testInBrowser("stay where they are on the screen when they are pressed", async (open) => {
    const page = await open(construct);
    const last = page.getByRole("tablist").last();
    for (const name of ["Rust", "C#", "Swift", "Python"]) {
      const pressed = last.getByRole("tab", { name });
      await pressed.scrollIntoViewIfNeeded();
      // What comes into sight takes its true height in the next frames.
      for (let frame = 0; frame < 8; frame++) await nextFrame(page);
      await pressed.evaluate(noteTops);
      await pressed.click();
      const [before = 0, ...tops] = await pressed.evaluate(readTops);
      for (const top of tops) expect(Math.abs(top - before), name).toBeLessThanOrEqual(1);
    }
  });
});

describe("what is taken away", () => {
  /** Chromium without windows asks for them. */
  const permissions = ["clipboard-read", "clipboard-write"];

  testInBrowser(
    "is the file, when a program is copied",
    async (open) => {
      for (const { id, file } of languages) {
        const page = await open(`${construct}?langs=${id}`, { permissions });
        const box = page.locator(`#example-${example} [data-box=${id}]`);
        // What is said goes after two seconds: here it stays until it is read.
        await page.clock.install();
        await page.clock.pauseAt(Date.now() + 1000);
        await box.getByRole("button", { name: "Copy" }).click();
        await box.getByRole("button", { name: /^Copied \d+ lines$/ }).waitFor();
        expect(await readCopied(page), id).toBe(readExample(file));
        expect(await page.getByRole("status").textContent()).toMatch(/^Copied \d+ lines$/);
      }
    },
    ["a clock of the test"],
  );

  testInBrowser(
    "is the derived program, when that notation is copied or downloaded",
    async (open) => {
      const page = await open(`${construct}?langs=javascript`, { permissions });
      const box = page.locator(`#example-${example} [data-box=javascript]`);
      await openMenu(box);
      await box.getByRole("button", { name: "JavaScript" }).click();
      await box.getByRole("button", { name: "Copy", exact: true }).click();
      const derived = await eraseTypes(readExample("main.ts"));
      await expect.poll(() => readCopied(page)).toBe(derived);
      expect(await download(page, box)).toEqual(["main.mjs", derived]);
    },
    ["downloads"],
  );

  testInBrowser("is the file, when a pitfall is copied", async (open) => {
    const page = await open(construct, { permissions });
    // The button is in a part of the page that is left alone from then on, until it is in sight.
    await expect.poll(() => page.locator("html").getAttribute("data-settled")).toBe("");
    const pitfall = page.locator("#pitfall-gather--list-instead-of-items");
    await pitfall.getByRole("button", { name: "Copy" }).click();
    await expect.poll(() => readCopied(page)).toBe(readExample("pitfalls/list-instead-of-items/main.py"));
  });

  testInBrowser(
    "is the file, when a program is downloaded",
    async (open) => {
      for (const { id, file } of languages) {
        const page = await open(`${construct}?langs=${id}`);
        const box = page.locator(`#example-${example} [data-box=${id}]`);
        expect(await download(page, box), id).toEqual([file, readExample(file)]);
      }
    },
    ["downloads"],
  );

  testInBrowser("is every program in sight, when they are copied as Markdown", async (open) => {
    const page = await open(`${construct}?langs=rust,python`, { permissions });
    await openMenu(page.locator(`#example-${example} [data-box=python]`));
    await page.getByRole("button", { name: "Copy all languages in sight as Markdown" }).click();
    await expect.poll(() => readCopied(page)).toContain("```");
    const text = await readCopied(page);
    const fenced = [...text.matchAll(/^```(rust|python)\n(.*?)^```$/gms)].map(([, language, program]) => [
      language,
      program,
    ]);
    expect(fenced).toEqual([
      ["rust", readExample("main.rs")],
      ["python", readExample("main.py")],
    ]);
  });

  testInBrowser("is a link that leads another reader to the same sight", async (open) => {
    const page = await open(`${construct}?langs=rust,python`, { permissions });
    await openMenu(page.locator("[data-example]").last().locator("[data-box=rust]"));
    await page.getByRole("button", { name: "Copy a link to this example" }).click();
    await expect.poll(() => readCopied(page)).toContain("#");
    const url = new URL(await readCopied(page));
    const other = await open("/", { stored: { "atlas.langs": "swift,csharp" } });
    await other.goto(url.href);
    expect(await listShown(other)).toEqual(["rust", "python"]);
    const last = other.locator("[data-example]").last();
    expect(`#${await last.getAttribute("id")}`).toBe(url.hash);
    expect(await last.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(200);
  });

  testInBrowser("is nothing where the clipboard is blocked, and the button says so", async (open) => {
    const page = await open(construct, {
      before: () =>
        Object.defineProperty(navigator, "clipboard", {
          value: { writeText: () => Promise.reject(new DOMException("denied", "NotAllowedError")) },
        }),
    });
    const box = page.locator(`#example-${example} [data-box=python]`);
    await box.getByRole("button", { name: "Copy" }).click();
    await box.getByRole("button", { name: "Copying is blocked" }).waitFor();
  });
});

describe("the reader's choice", () => {
  testInBrowser("of a tab holds on the next page and after a reload", async (open) => {
    const page = await open(construct);
    await tab(page, "Swift").click();
    // By key: what comes into sight takes its true height, and may move a link away from under a mouse.
    await page.locator("main a[rel]").first().press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith(construct));
    expect(await listShown(page)).toEqual(["swift"]);
    await page.reload();
    expect(await listShown(page)).toEqual(["swift"]);
  });

  testInBrowser("of two languages on the home page opens every page with those, in that order", async (open) => {
    const page = await open("/");
    await page.getByRole("group", { name: "I know" }).getByRole("button", { name: "C#" }).click();
    await page.getByRole("group", { name: "I’m learning" }).getByRole("button", { name: "Python" }).click();
    await page.goto(toRelative(construct));
    expect(await listShown(page)).toEqual(["csharp", "python"]);
    await page.reload();
    expect(await listShown(page)).toEqual(["csharp", "python"]);
  });

  testInBrowser("of columns can be added to, taken from, swapped and left", async (open) => {
    const page = await open(`${construct}?langs=python,rust`);
    const bar = page.locator("[data-bar]");
    const chips = bar.getByRole("group", { name: "Languages shown" });
    await chips.getByRole("button", { name: "Swift" }).click();
    expect(await listShown(page)).toEqual(["python", "rust", "swift"]);
    await chips.getByRole("button", { name: "Rust" }).click();
    expect(await listShown(page)).toEqual(["python", "swift"]);
    await bar.locator("summary").click();
    await bar.getByRole("button", { name: "Swap" }).click();
    expect(await listShown(page)).toEqual(["swift", "python"]);
    expect(await page.evaluate(() => location.search)).toBe("?langs=swift,python");
    await bar.getByRole("button", { name: "Tabs" }).click();
    expect(await listShown(page)).toHaveLength(1);
  });

  testInBrowser("that a link names goes along to the next page, and is forgotten after the visit", async (open) => {
    const page = await open(`${construct}?langs=rust,swift`);
    // By key: what comes into sight takes its true height, and may move a link away from under a mouse.
    await page.locator("main a[rel]").first().press("Enter");
    await page.waitForURL((url) => !url.pathname.endsWith(construct));
    expect(await listShown(page)).toEqual(["rust", "swift"]);
    await page.goto(toRelative(construct));
    expect(await listShown(page)).toEqual(["python"]);
  });

  testInBrowser("of a notation holds on the next page", async (open) => {
    const page = await open(`${construct}?langs=javascript`);
    await openMenu(page.locator(`#example-${example} [data-box=javascript]`));
    await page
      .getByRole("button", { name: "JavaScript, without types" })
      .and(page.locator("[data-notation-to]"))
      .first()
      .click();
    await page.goto(toRelative(`${guide}?langs=javascript`));
    const visible = await page
      .locator("[data-box=javascript] pre[data-notation]")
      .evaluateAll((blocks) =>
        blocks.filter((pre) => pre.checkVisibility()).map((pre) => pre.getAttribute("data-notation")),
      );
    expect(new Set(visible)).toEqual(new Set(["variant"]));
  });

  testInBrowser("of dark or light holds on the next page and after a reload", async (open) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const other = colorScheme === "light" ? "dark" : "light";
      const page = await open("/", { colorScheme });
      expect(await readTheme(page)).toEqual(colorScheme);
      await page.getByRole("button", { name: "Light or dark" }).click();
      expect(await readTheme(page)).toEqual(other);
      await page.goto(toRelative(construct));
      expect(await readTheme(page)).toEqual(other);
      await page.reload();
      expect(await readTheme(page)).toEqual(other);
    }
  });
});

describe("whatever the reader brings, the page works", () => {
  testInBrowser("storage that is blocked", async (open) => {
    const page = await open(construct, {
      before: () =>
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("Access is denied", "SecurityError");
          },
        }),
    });
    await tab(page, "Rust").click();
    expect(await listShown(page)).toEqual(["rust"]);
    await page.getByRole("button", { name: "Side by side" }).first().click();
    expect(await listShown(page)).toEqual(["python", "csharp"]);
    await page.getByRole("button", { name: "Light or dark" }).click();
    expect(await readTheme(page)).toBe("dark");
    await page.goto(toRelative("/"));
    await page.getByRole("group", { name: "I know" }).getByRole("button", { name: "Rust" }).click();
  });

  testInFirst("storage that holds garbage", async (open) => {
    const garbage = ["", "null", "{", "<b>", "%E0%A4%A", "__proto__", "rust,,rust", "🦀", "x".repeat(100_000)];
    for (const value of garbage) {
      const keys = ["atlas.langs", "atlas.tab", "atlas.view", "atlas.notation", "atlas.keys", "theme"];
      const page = await open(smallest, { stored: Object.fromEntries(keys.map((key) => [key, value])) });
      expect(await listShown(page), value).toHaveLength(1);
      expect(["light", "dark"], value).toContain(await readTheme(page));
      await tab(page, "Swift").click();
      expect(await listShown(page), value).toEqual(["swift"]);
    }
  });

  testInFirst("an address that names no languages, or names them oddly", async (open) => {
    const page = await open(smallest);
    for (const [query, shown] of oddQueries) {
      await page.goto(toRelative(`${smallest}?${query}`));
      expect(await listShown(page), query).toEqual(shown);
    }
  });
});

describe("side by side", () => {
  for (const langs of ["python,rust", "rust,csharp,python", "python,csharp,javascript,swift,rust"]) {
    testInBrowser(`each step stands beside itself: ${langs}`, async (open) => {
      const page = await open(`${construct}?langs=${langs}`);
      expect(await listShown(page)).toEqual(langs.split(","));
      for (const rows of await listStepTops(page)) expect(new Set(rows).size, `tops ${rows}`).toBe(1);
    });
  }

  testInBrowser("on a phone, the languages of a step follow each other before the next step begins", async (open) => {
    const page = await open(`${construct}?langs=rust,python`, { viewport: { width: 375, height: 800 } });
    const tops = await listStepTops(page);
    for (const rows of tops)
      expect(rows, `tops ${rows}`).toEqual([...new Set(rows)].sort((left, right) => left - right));
    expect(tops.flat()).toEqual(tops.flat().sort((left, right) => left - right));
  });

  testInBrowser("a step that is pointed at or focused lights in all languages, and no other does", async (open) => {
    const page = await open(`${construct}?langs=python,rust`);
    const step = (number: number, language: string) =>
      page.locator(`#example-${example} [data-box=${language}] [data-step="${number}"] pre`).first();
    expect(await listLit(page)).toEqual([]);
    await step(2, "python").hover();
    expect(await listLit(page)).toEqual(ids.map((id) => `${id} 2`));
    await step(1, "rust").hover();
    expect(await listLit(page)).toEqual(ids.map((id) => `${id} 1`));
    await step(3, "rust").focus();
    expect(await listLit(page)).toEqual(ids.map((id) => `${id} 3`));
    await page.locator("h1").hover();
    expect(await listLit(page)).toEqual([]);
  });
});

describe("what is hidden is found", () => {
  testInBrowser("by find-in-page, which opens its language", async (open) => {
    const page = await open(construct);
    const hidden = page.locator(`#example-${example} [data-box][hidden]`);
    expect(await hidden.evaluateAll((boxes) => boxes.map((box) => box.getAttribute("hidden")))).toEqual(
      Array(ids.length - 1).fill("until-found"),
    );
    await page.locator(`#example-${example} [data-box=swift]`).dispatchEvent("beforematch");
    expect(await listShown(page)).toEqual(["swift"]);
    expect(await listSelected(page.getByRole("tablist").first())).toEqual(["swift"]);
  });

  testInBrowser(
    "by a link to a text",
    async (open) => {
      const page = await open(`${construct}#:~:text=${encodeURIComponent("#[tokio::main]")}`);
      await expect.poll(() => listShown(page)).toEqual(["rust"]);
    },
    ["links to a text"],
  );

  testInBrowser("by a link to its place", async (open) => {
    const page = await open(`${construct}#${example}-csharp`);
    await expect.poll(() => listShown(page)).toEqual(["csharp"]);
  });
});

describe("links", () => {
  testInBrowser("lead to the top of a page with a title of its own, and back to where the reader was", async (open) => {
    const page = await open(construct);
    const title = await page.title();
    const link = page.locator("main a[rel]").first();
    await link.scrollIntoViewIfNeeded();
    // Asked of the page, as `goBack` says.
    const toTop = () =>
      page.evaluate(() => document.querySelector("main a[rel]")?.getBoundingClientRect().top ?? Number.NaN);
    // What comes into sight takes its true height in the next frames.
    for (let frame = 0; frame < 8; frame++) await nextFrame(page);
    const left = await toTop();
    await link.click();
    await page.waitForURL((url) => !url.pathname.endsWith(construct));
    expect(await page.title()).not.toBe(title);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await goBack(page);
    expect(await page.evaluate(() => document.title)).toBe(title);
    await expect.poll(async () => Math.abs((await toTop()) - left)).toBeLessThan(1);
  });

  testInBrowser(
    "fetch their page when they are pointed at",
    async (open) => {
      const page = await open(construct);
      const link = page.locator("main a[rel]").first();
      const path = await link.evaluate((element) => (element as HTMLAnchorElement).pathname);
      const [request] = await Promise.all([page.waitForRequest((each) => each.url().endsWith(path)), link.hover()]);
      expect(request.isNavigationRequest()).toBe(false);
    },
    ["requests"],
  );

  testInBrowser("of a cell of the table lead to that language on that page", async (open) => {
    const page = await open("/");
    const row = page.getByRole("row").filter({ has: page.locator(`a[href$="${construct}"]`) });
    await row.getByRole("cell").getByRole("link").nth(4).click();
    await page.waitForURL((url) => url.pathname.endsWith(construct));
    expect(await listShown(page)).toEqual(["rust"]);
  });

  for (const width of [320, 375, 390]) {
    testInBrowser(`lead to every place of the site from the header, at ${width} px`, async (open) => {
      for (const javaScriptEnabled of [true, false]) {
        const page = await open(construct, { viewport: { width, height: 800 }, javaScriptEnabled });
        const header = page.locator("header");
        const menu = header.locator("details");
        expect(await header.evaluate((element) => element.scrollWidth)).toBe(width);
        await menu.locator("summary").click();
        for (const place of ["Constructs", "Compare", "Behaviours", "Messages", "Guide"]) {
          // Pressed where it is, and so over the bar.
          await menu.getByRole("link", { name: place }).click({ trial: true });
        }
        await menu.getByRole("link", { name: "Messages" }).click();
        await page.waitForURL(/\/errors\/$/);
        await menu.locator("summary").click();
        expect(await menu.locator("[aria-current=page]").innerText()).toBe("Messages");
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        if (!javaScriptEnabled) continue;
        await page.keyboard.press("Escape");
        expect(await menu.getAttribute("open")).toBe(null);
      }
    });
  }

  testInBrowser("let the keyboard skip what every page begins with", async (open) => {
    const page = await open(construct);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => !!document.activeElement?.closest("main"))).toBe(true);
  });
});

describe("for those who do not see the page", () => {
  const themes = [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const;
  const inTabs = "?langs=rust";
  const inColumns = "?langs=csharp,python";
  const sights = [
    ["the home page", "/", [inColumns]],
    ["a guide", guide, [inTabs, inColumns]],
    ["a construct", smallest, [inTabs, inColumns]],
    ["a guide from a language to another", "/compare/python-to-rust/", [inColumns]],
    ["all behaviours", "/behaviours/", [inColumns]],
    ["the page for tools", "/tools/", [inColumns]],
    ["all messages", "/errors/", [inColumns]],
    ["the page of no address", "/no/such/page/", [inColumns]],
  ] as const;
  for (const [name, path, queries] of sights) {
    testInFirst(`axe finds nothing on ${name}, in every theme, however it is shown`, async (open) => {
      for (const theme of themes) {
        for (const query of queries) {
          const page = await open(path + query, theme);
          await page.addStyleTag({ content: allInSight });
          // Of the hundreds of rows of a long table that are alike, a few of each section answer for all.
          await page.addStyleTag({ content: "[data-row]:nth-child(n + 6) { display: none; }" });
          const faults = theme === themes[0] ? await listAxeFaults(page) : await listLookFaults(page);
          expect(faults, `${JSON.stringify(theme)} ${path}${query}`).toEqual([]);
        }
      }
    });
  }

  testInFirst("every theme shows the same elements, so that one answers for all but its looks", async (open) => {
    for (const [, path, queries] of sights) {
      for (const query of queries) {
        const pages = await Promise.all(themes.map((theme) => open(path + query, theme)));
        for (const width of [375, 1280]) {
          const [light, ...others] = await Promise.all(
            pages.map(async (page) => {
              await page.setViewportSize({ width, height: 800 });
              // The page's last change of its own.
              await page.locator("html[data-settled]").waitFor();
              return (await page.evaluate(describeElements)).split("\n");
            }),
          );
          expect(light?.filter((line) => line.startsWith("<main true"))).toHaveLength(1);
          for (const other of others) {
            const changed = other.filter((line, at) => line !== light?.[at]);
            expect(changed, `${path}${query} at ${width}`).toEqual([]);
            expect(other.length).toBe(light?.length);
          }
        }
        await Promise.all(pages.map((page) => page.close()));
      }
    }
  });

  testInFirst(
    "axe finds nothing in the menu of a phone's header, in both themes and in forced colours",
    async (open) => {
      const viewport = { width: 320, height: 640 };
      for (const theme of themes) {
        const page = await open(smallest, { viewport, ...theme });
        await page.locator("header summary").click();
        expect(await listAxeFaults(page, "header"), JSON.stringify(theme)).toEqual([]);
      }
    },
  );

  testInFirst("axe finds nothing on a phone", async (open) => {
    for (const path of ["/", `${smallest}?langs=rust`, `${smallest}?langs=csharp,python`]) {
      const page = await open(path, { viewport: { width: 375, height: 800 } });
      await page.addStyleTag({ content: allInSight });
      expect(await listAxeFaults(page), path).toEqual([]);
    }
  });

  testInBrowser("each tab is called by its language, and each panel by its tab, on a phone too", async (open) => {
    for (const width of [1600, 375]) {
      const page = await open(smallest, { viewport: { width, height: 800 } });
      const tabs = page.getByRole("tablist").first();
      for (const name of names) {
        expect(await tabs.getByRole("tab", { name }).count(), `${name} at ${width} px`).toBe(1);
        await tabs.getByRole("tab", { name }).click();
        await page.getByRole("tabpanel", { name }).first().waitFor();
      }
    }
  });

  testInBrowser("each column of the table is called by its language, in a narrow window too", async (open) => {
    const page = await open("/");
    for (const width of [1600, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      for (const name of names) {
        expect(await page.getByRole("columnheader", { name }).count(), `${name} at ${width} px`).toBe(1);
      }
    }
  });
});

/** Runs in the page: a line for each element with its attributes, and whether it is in sight; the theme itself apart. */
function describeElements(): string {
  const describe = (element: Element) => {
    const own = [...element.attributes].filter(({ name }) => !name.startsWith("data-theme"));
    return [`<${element.localName} ${element.checkVisibility()}`, ...own.map(({ name, value }) => `${name}=${value}`)];
  };
  return [...document.querySelectorAll("*")]
    .map((element) => describe(element).join(" ").replace(/\n/g, " "))
    .join("\n");
}

function tab(page: Page, name: string): Locator {
  return page.getByRole("tablist").first().getByRole("tab", { name });
}

/** The languages that the first example shows, from left to right and from top to bottom. */
function listShown(page: Page): Promise<string[]> {
  return listInOrder(page.locator("[data-example]").first().locator("[data-box] [data-copy]"), "box");
}

/** What is in sight, in the order of the screen: of each the value of a `data-` attribute, its own or one around it. */
function listInOrder(elements: Locator, key: string): Promise<string[]> {
  return elements.evaluateAll((all, key) => {
    const rows = all
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, ...element.getBoundingClientRect().toJSON() }))
      .sort((one, other) => one.left - other.left || one.top - other.top);
    return rows.map(({ element }) => element.closest(`[data-${key}]`).dataset[key]);
  }, key);
}

function listSelected(tabs: Locator): Promise<string[]> {
  return listInOrder(tabs.locator("[aria-selected=true]"), "tab");
}

function listReachable(tabs: Locator): Promise<string[]> {
  return listInOrder(tabs.locator('[role=tab]:not([tabindex="-1"])'), "tab");
}

/** Of each step of the first example: where it begins in each column, in the reader's order. */
function listStepTops(page: Page): Promise<number[][]> {
  return page
    .locator("[data-example]")
    .first()
    .evaluate((example) => {
      const langs = document.documentElement.dataset.langs?.split(" ") ?? [];
      const tops = new Map<string, number[]>();
      for (const id of langs) {
        for (const step of example.querySelectorAll<HTMLElement>(`[data-box=${id}] [data-step]`)) {
          const code = [...step.querySelectorAll("pre, button")].find((each) => each.checkVisibility()) as Element;
          const top = Math.round(code.getBoundingClientRect().top);
          tops.set(step.dataset.step ?? "", [...(tops.get(step.dataset.step ?? "") ?? []), top]);
        }
      }
      return [...tops.values()];
    });
}

function listLit(page: Page): Promise<string[]> {
  return page
    .locator("[data-box] [data-lit]")
    .evaluateAll((steps) =>
      steps.map(
        (step) => `${step.closest<HTMLElement>("[data-box]")?.dataset.box} ${(step as HTMLElement).dataset.step}`,
      ),
    );
}

/** Opens what a box offers beside copying. */
function openMenu(box: Locator): Promise<void> {
  return box.locator("[data-menu] summary").first().click();
}

function readTheme(page: Page): Promise<string | null> {
  return page.locator("html").getAttribute("data-theme");
}

function readExample(file: string): string {
  return readFileSync(join(root, "examples", example, file), "utf8");
}

/** The name and the text of the file that a block's button downloads. */
async function download(page: Page, block: Locator): Promise<[name: string, text: string]> {
  if (!(await block.getByRole("button", { name: "Download the program" }).isVisible())) await openMenu(block);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    block.getByRole("button", { name: "Download the program" }).click(),
  ]);
  return [file.suggestedFilename(), readFileSync(await file.path(), "utf8")];
}

/**
 * Notes where the element is when it is pressed, and where the frames after that show it: after all that a page does in
 * each. Before a press, a driver may scroll.
 */
function noteTops(element: Element) {
  const tops: number[] = [];
  const note = () => tops.push(element.getBoundingClientRect().top);
  const noteFrame = () => {
    note();
    if (tops.length < 9) requestAnimationFrame(noteFrame);
  };
  addEventListener("pointerdown", note, { capture: true, once: true });
  addEventListener("click", () => requestAnimationFrame(noteFrame), { once: true });
  Object.assign(window, { tops });
}

async function readTops(): Promise<number[]> {
  const { tops } = window as unknown as { tops: number[] };
  while (tops.length < 9) await new Promise(requestAnimationFrame);
  return tops;
}

function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
