import type { Locator, Page } from "playwright-core";
import { describe, expect } from "vitest";
import { languages } from "../languages";
import { listAxeFaults, listLookFaults } from "./axe";
import { base, readPages } from "./build";
import { describeOnce, goBack, readAddress, testInBrowser, testInFirst, toRelative } from "./testInBrowser";

const construct = "/constructs/gather/";
const other = "/constructs/timeout/";
const ids = languages.map(({ id }) => id);
const pairs = ids.flatMap((left, place) => ids.slice(place + 1).map((right) => [left, right] as const));
const pages = readPages()
  .pages.map(({ path, size }) => ({ path: `/${path.slice(base.length)}`, size }))
  .filter(({ path }) => path.startsWith("/constructs/"));
const paths = pages.map(({ path }) => path);
/** Where a slow look at every element takes the least time. */
const smallest = pages.reduce((one, other) => (other.size < one.size ? other : one)).path;
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

describe("in short", () => {
  /** The first code and the end of the difference may not be lower, in pixels. */
  const limits = [
    [desktop, 260, 800],
    [phone, 420, 844],
  ] as const;
  for (const [viewport, code, end] of limits) {
    testInFirst(`is in the first screen of ${viewport.width} px, on every page in every pair`, async (open) => {
      const page = await open("/", { viewport });
      const low: string[] = [];
      for (const path of paths) {
        await page.goto(toRelative(`${path}?langs=${pairs[0]}`));
        // What is below the gist moves nothing in it, and costs a layout for each pair.
        await page.addStyleTag({ content: "article > :not(.page-head), footer { display: none; }" });
        const measured = await page.evaluate(
          (pairs) =>
            pairs.map((langs) => {
              window.atlas.set({ ...window.atlas.choice, langs, view: "side" });
              const gist = document.querySelector("#in-short") as Element;
              const shown = [...gist.querySelectorAll("pre")].filter((pre) => pre.checkVisibility());
              const tellings = [...gist.querySelectorAll("[data-tells]")].filter((each) => each.checkVisibility());
              const tops = shown.map((pre) => pre.getBoundingClientRect().top + scrollY);
              return [Math.min(...tops), gist.getBoundingClientRect().bottom + scrollY, shown.length, tellings.length];
            }),
          pairs,
        );
        for (const [place, pair] of pairs.entries()) {
          const places = measured[place] ?? [];
          const [top = 0, bottom = 0, codes, tellings] = places;
          if (top > code || bottom > end || codes !== 2 || tellings !== 2) low.push(`${path} ${pair}: ${places}`);
        }
      }
      expect(low).toEqual([]);
    });
  }

  testInBrowser("shows what is compared: the columns, or the open tab beside the reader's language", async (open) => {
    const page = await open(construct, { stored: { "atlas.langs": "csharp,python" } });
    expect(await listGists(page)).toEqual(["csharp", "python"]);
    await chip(page, "Rust").click();
    expect(await listGists(page)).toEqual(["csharp", "rust"]);
    await page.getByRole("button", { name: "Side by side" }).click();
    expect(await listGists(page)).toEqual(["csharp", "python"]);
  });
});

describe("a name in the gist that other lines define", () => {
  for (const viewport of [desktop, phone]) {
    testInBrowser(`leads to its definition, above step 1 too, at ${viewport.width} px`, async (open) => {
      const page = await open(`${construct}?langs=csharp,python`, { viewport });
      for (const language of ["csharp", "python"]) {
        const link = page.locator(`[data-gist=${language}] pre a`).filter({ visible: true }).first();
        expect(await link.getAttribute("title")).toMatch(/^In the program below: async .*make\(/i);
        await link.click();
        const step = page.locator(`#gather-${language}-0`);
        await expect.poll(() => step.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(300);
        expect(await step.locator("pre").isVisible()).toBe(true);
        await page.evaluate(() => window.scrollTo(0, 0));
      }
    });
  }
});

describe("the bar", () => {
  testInBrowser("stays at the top, and covers neither what is focused nor where a link leads", async (open) => {
    const page = await open(`${construct}?langs=csharp,python`, { viewport: desktop });
    const covered: string[] = [];
    for (let press = 0; press < 120; press++) {
      await page.keyboard.press("Tab");
      const fault = await page.evaluate(async () => {
        // What comes into sight takes its true height in the next frame.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const focused = document.activeElement as Element;
        if (focused === document.body || focused.closest("header, [data-bar], .skip")) return "";
        // Of a drawing inside another, Firefox says the box of the whole.
        const drawn = focused.querySelector(":scope > rect") ?? focused;
        const { left, top, width, height } = drawn.getBoundingClientRect();
        const found = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 10));
        const isSeen = focused.contains(found) || found?.contains(focused);
        return isSeen ? "" : `${Math.round(top)} ${found?.outerHTML.slice(0, 60)} ${focused.outerHTML.slice(0, 120)}`;
      });
      if (fault) covered.push(fault);
    }
    expect(covered).toEqual([]);
    for (const link of await page.locator("[data-sections] ol > li > a").all()) {
      await link.click();
      const id = (await link.getAttribute("href"))?.slice(1);
      const bottom = await page.locator("[data-bar]").evaluate((bar) => bar.getBoundingClientRect().bottom);
      const top = () => page.locator(`[id="${id}"]`).evaluate((place) => place.getBoundingClientRect().top);
      await expect.poll(top, { message: id }).toBeGreaterThanOrEqual(bottom);
    }
  });

  testInBrowser("has a menu for the pair, which Escape and a press beside it close", async (open) => {
    const page = await open(construct, { stored: { "atlas.langs": "csharp,python" }, viewport: desktop });
    const summary = page.locator("[data-bar] summary");
    const menu = page.locator("[data-bar] details");
    expect((await summary.innerText()).replace(/\s+/g, " ")).toContain("C# → Python");
    await summary.click();
    await menu.getByRole("group", { name: "I’m learning" }).getByRole("button", { name: "Swift" }).click();
    expect((await summary.innerText()).replace(/\s+/g, " ")).toContain("C# → Swift");
    await page.keyboard.press("Escape");
    expect(await menu.getAttribute("open")).toBe(null);
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await summary.click();
    await page.locator("#step-by-step").click();
    expect(await menu.getAttribute("open")).toBe(null);
    expect(await page.locator("[data-bar] [data-pair-link]").first().getAttribute("href")).toMatch(
      /compare\/csharp-to-swift\/$/,
    );
  });

  testInBrowser("takes both languages on a phone too, before anything is chosen", async (open) => {
    const page = await open(construct, { viewport: phone });
    await page.locator("[data-bar] summary").click();
    const menu = page.locator("[data-bar] details");
    await menu.getByRole("group", { name: "I know" }).getByRole("button", { name: "Rust" }).click();
    await menu.getByRole("group", { name: "I’m learning" }).getByRole("button", { name: "Swift" }).click();
    expect(await listGists(page)).toEqual(["rust", "swift"]);
  });

  testInBrowser(
    "says that it has put a language beside the one that the reader names, until that is named",
    async (open) => {
      const page = await open(construct, { viewport: desktop });
      const names = async () => (await page.locator("[data-bar] summary").innerText()).replace(/\s+/g, " ");
      const pick = (role: string, name: string) =>
        page.getByRole("group", { name: role }).getByRole("button", { name }).filter({ visible: true }).click();
      await pick("I know", "Swift");
      expect(await names()).toContain("Swift → Python (a guess)");
      await page.locator("[data-bar] summary").click();
      await pick("I’m learning (a guess)", "Rust");
      expect(await names()).toContain("Swift → Rust");
      expect(await names()).not.toContain("guess");
    },
  );
});

describe("another page", () => {
  const named = "section[aria-labelledby=related] a, a[rel=prev], a[rel=next]";
  const listNames = async (page: Page) => (await page.locator(named).allInnerTexts()).join(" ").replace(/\s+/g, " ");

  testInBrowser(
    "is called by its names in the reader's languages, or else in the first of the site's",
    async (open) => {
      const reader = await open(construct, { stored: { "atlas.langs": "csharp,rust" } });
      expect(await listNames(reader)).toMatch(/Task\.Run tokio::spawn Create a task/);
      expect(await listNames(reader)).not.toContain("asyncio");
      for (const page of [await open(construct), await open(construct, { javaScriptEnabled: false })]) {
        expect(await listNames(page)).toContain("asyncio.create_task Create a task");
        expect(await listNames(page)).not.toContain("tokio");
      }
    },
  );
});

describe("the mark of a name", () => {
  testInBrowser(
    "says how close a name is to the reference where the reference is beside it, and nowhere else",
    async (open) => {
      const close = "[data-gist] .sign:is(.exact, .close)";
      const count = (page: Page, signs: string) => page.locator(signs).filter({ visible: true }).count();
      const beside = await open(`${construct}?langs=python,csharp`);
      expect(await count(beside, close)).toBeGreaterThan(0);
      const apart = await open(`${construct}?langs=csharp,rust`);
      expect(await count(apart, close)).toBe(0);
      expect(await count(apart, "[data-gist] .sign.library")).toBeGreaterThan(0);
    },
  );
});

describe("a step on a phone", () => {
  testInBrowser("begins at the left beside another language, and keeps its indent where it is copied", async (open) => {
    const page = await open(`${construct}?langs=swift,rust`, { viewport: phone });
    const places = await page.locator("[data-example] [data-step='1'] pre").evaluateAll((blocks) =>
      blocks
        .filter((pre) => pre.checkVisibility())
        .map((pre) => {
          const text = [...pre.querySelectorAll("code > :not(:first-child)")].find((span) => span.textContent?.trim());
          const { left } = (text as Element).getBoundingClientRect();
          return [left - pre.getBoundingClientRect().left < 60, /^ {4}/m.test(pre.textContent ?? "")];
        }),
    );
    expect(places.length).toBeGreaterThan(2);
    for (const place of places) expect(place).toEqual([true, true]);
  });
});

describe("code that is wider than its place", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    testInBrowser(
      `has an edge at the side where it is cut, and none at its end (${colorScheme})`,
      async (open) => {
        const page = await open(`${construct}?langs=csharp,rust`, { viewport: phone, colorScheme });
        const blocks = page.locator(":is([data-gist], [data-pitfall]) pre").filter({ visible: true });
        const hidden = await blocks.evaluateAll((all) => all.map((pre) => pre.scrollWidth - pre.clientWidth));
        const whole = blocks.nth(hidden.indexOf(0));
        const cut = blocks.nth(hidden.indexOf(Math.max(...hidden)));
        // Above a block, others still take their height.
        const expectPlain = async (block: Locator, isPlain: boolean[]) => {
          const [plain] = await readEdges(whole);
          await expect.poll(async () => (await readEdges(block)).map((edge) => edge === plain)).toEqual(isPlain);
        };
        await expectPlain(whole, [true, true]);
        await expectPlain(cut, [true, false]);
        await cut.evaluate((pre) => pre.scrollBy({ left: 40 }));
        await expectPlain(cut, [false, false]);
        await cut.evaluate((pre) => pre.scrollBy({ left: pre.scrollWidth }));
        await expectPlain(cut, [false, true]);
      },
      ["pictures"],
    );
  }

  /** The outermost pixels at the left and at the right, below the last line of code. */
  async function readEdges(block: Locator): Promise<string[]> {
    await block.scrollIntoViewIfNeeded();
    const { left, right, bottom } = await block.evaluate((pre) => pre.getBoundingClientRect().toJSON());
    const edges: string[] = [];
    for (const x of [left, right - 4]) {
      const clip = { x: Math.round(x), y: Math.round(bottom) - 5, width: 4, height: 3 };
      edges.push((await block.page().screenshot({ clip })).toString("base64"));
    }
    return edges;
  }
});

describe("the list of sections", () => {
  testInBrowser("marks where the reader is", async (open) => {
    const page = await open(`${construct}?langs=csharp,python`, { viewport: desktop });
    const current = page.locator("[data-sections] [aria-current=true]");
    expect(await current.textContent()).toBe("In short");
    await page.locator("#how-they-differ").scrollIntoViewIfNeeded();
    await page.evaluate(() => document.getElementById("how-they-differ")?.scrollIntoView());
    await expect.poll(() => current.textContent()).toBe("How they differ");
  });

  testInBrowser("opens from the bar on a phone, leads to a section, and closes", async (open) => {
    const page = await open(`${construct}?langs=csharp,python`, { viewport: phone });
    const list = page.getByRole("navigation", { name: "On this page" });
    expect(await list.isVisible()).toBe(false);
    const button = page.locator("[data-sections-open]");
    await button.click();
    expect(await list.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await list.isVisible()).toBe(false);
    await button.click();
    await list.getByRole("link", { name: "Pitfalls", exact: true }).click();
    expect(await list.isVisible()).toBe(false);
    await expect.poll(() => button.innerText()).toContain("Pitfalls");
  });
});

describe("where a link leads on a phone", () => {
  /** What has an anchor: an example, a pitfall, a heading; those of pitfalls in other languages are folded away. */
  const kinds = [
    "[data-example]",
    "[data-pitfall]",
    "h2",
    "h3",
    "[data-of][hidden] [data-pitfall]",
    "[data-of][hidden] h3",
  ];
  const listAnchors = (page: Page, kind: string) =>
    page.locator(`article ${kind}`).evaluateAll((all) => all.map(({ id }) => id).filter((id) => id));

  // How an engine scrolls is the same on every page.
  for (const path of [construct, other, "/constructs/http-client/"]) {
    const testHere = path === construct ? testInBrowser : testInFirst;
    testHere(`the bar has the name of the section that is there: ${path}`, async (open) => {
      const page = await open(`${path}?langs=csharp,python`, { viewport: phone });
      const anchors = await Promise.all(kinds.map((kind) => listAnchors(page, kind)));
      for (const found of anchors) expect(found.length).toBeGreaterThan(0);
      for (const id of new Set(anchors.flat())) {
        await page.evaluate(goTo, id);
        await expect.poll(() => page.evaluate(findFault, id), { message: `${id}, from the page` }).toBe("");
      }
      for (const id of new Set(anchors.flatMap((found) => [found[0], found.at(-1)]))) {
        await page.goto("about:blank");
        await page.goto(toRelative(`${path}?langs=python,csharp#${id}`));
        await expect.poll(() => page.evaluate(findFault, id ?? ""), { message: `${id}, opened` }).toBe("");
      }
    });
  }

  /** Runs in the page: as an address that is typed; a browser without the Navigation API tells of none, but of a link. */
  function goTo(id: string) {
    if ("navigation" in window) return location.assign(`#${id}`);
    const link = document.createElement("a");
    link.href = `#${id}`;
    document.body.append(link);
    link.click();
    link.remove();
  }

  /** Runs in the page: what is wrong with the place of an element, or with the name that the bar says. */
  function findFault(id: string): string {
    const target = document.getElementById(id) as Element;
    const { top } = target.getBoundingClientRect();
    const isAtEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
    if (top < 40 || top > (isAtEnd ? innerHeight : 100)) return `it is at ${Math.round(top)}`;
    const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-sections] a[href^='#']")];
    const before = links
      .map((link) => ({ link, place: document.getElementById(decodeURIComponent(link.hash.slice(1))) as Element }))
      .filter(({ place }) => place.contains(target) || place.compareDocumentPosition(target) & 4)
      .sort((one, other) => (one.place.compareDocumentPosition(other.place) & 4 ? -1 : 1));
    const [said, wanted] = [document.querySelector("[data-section]"), before.at(-1)?.link];
    return said?.textContent === wanted?.textContent ? "" : `"${said?.textContent}" for "${wanted?.textContent}"`;
  }
});

describe("what is about other languages", () => {
  const shown = (page: Page) =>
    page.locator("main [data-of]").evaluateAll((all, ids) => {
      const of = all
        .filter((each) => each.checkVisibility() && !each.hasAttribute("hidden"))
        .map((each) => each.getAttribute("data-of") ?? "");
      return ids.filter((id) => of.some((languages) => languages.split(" ").includes(id)));
    }, ids);

  testInBrowser("is behind a line, opens below it, and follows the reader's languages", async (open) => {
    const page = await open(`${construct}?langs=csharp,python`);
    expect(await shown(page)).not.toContain("rust");
    const line = page.locator("[data-folds]:has(section) > [data-counts] button");
    await line.click();
    expect(await line.getAttribute("aria-expanded")).toBe("true");
    expect(await shown(page)).toEqual(expect.arrayContaining(["rust", "swift"]));
    const pitfalls = page.locator("main section.rust");
    const end = (await line.boundingBox())?.y ?? 0;
    expect((await pitfalls.first().boundingBox())?.y).toBeGreaterThan(end);
    await line.click();
    await chip(page, "Rust").click();
    expect(await shown(page)).toContain("rust");
  });

  testInBrowser("is opened by find-in-page and by a link to it", async (open) => {
    const page = await open(`${construct}?langs=csharp,python`);
    const pitfall = page.locator("#pitfall-gather--for-each-does-not-wait");
    expect(await pitfall.isVisible()).toBe(false);
    await page.locator("main section.javascript").first().dispatchEvent("beforematch");
    expect(await pitfall.isVisible()).toBe(true);
    await page.goto(toRelative(`${other}?langs=csharp,python`));
    await page.goto(toRelative(`${construct}?langs=csharp,python#for-each`));
    await expect.poll(() => pitfall.isVisible()).toBe(true);
  });

  testInBrowser(
    "is opened by a link to its text",
    async (open) => {
      const page = await open(`${other}?langs=csharp,python`);
      const text = encodeURIComponent("ignores what its callback returns");
      await page.goto(toRelative(`${construct}?langs=csharp,python#:~:text=${text}`));
      await expect.poll(() => page.locator("#pitfall-gather--for-each-does-not-wait").isVisible()).toBe(true);
    },
    ["links to a text"],
  );

  testInBrowser(
    "is there without a script and on paper, with no line",
    async (open) => {
      for (const visit of [{ javaScriptEnabled: false }, {}]) {
        const page = await open(construct, visit);
        if (!("javaScriptEnabled" in visit)) await page.emulateMedia({ media: "print" });
        const all = page.locator("main [data-of]");
        const hidden = await all.evaluateAll((each) => each.filter((one) => !one.checkVisibility()).length);
        expect(hidden).toBe(0);
        expect(
          await page
            .locator("[data-counts]")
            .evaluateAll((lines) => lines.filter((one) => one.checkVisibility()).length),
        ).toBe(0);
      }
    },
    ["a change of media"],
  );
});

describe("my pair wins", () => {
  const pair = { "atlas.langs": "csharp,python", "atlas.view": "side" };

  /** A way into a page, for a reader of C# and Python, and what it opens. */
  const ways = [
    ["a link without languages", construct, ["csharp", "python"], ""],
    ["a link of one of the pair", `${construct}?langs=python`, ["csharp", "python"], "?langs=csharp,python"],
    ["a link of one more", `${construct}?langs=rust`, ["csharp", "rust", "python"], "?langs=csharp,rust,python"],
    ["a link of two others", `${construct}?langs=rust,swift`, ["rust", "swift"], "?langs=rust,swift"],
  ] as const;
  for (const [name, path, langs, search] of ways) {
    testInBrowser(`${name} opens side by side`, async (open) => {
      const page = await open(path, { stored: pair });
      expect(await listColumns(page)).toEqual(langs);
      expect(await readQuery(page)).toBe(search);
    });
  }

  testInBrowser("on the next and the previous page, and on a page that another links to", async (open) => {
    const page = await open(construct, { stored: pair });
    for (const link of ["main a[rel=next]", "main a[rel=prev]", "article p:not([hidden]) a[href*='/constructs/']"]) {
      await page.goto(toRelative(construct));
      const { href } = await readAddress(page);
      // By key: what comes into sight takes its true height, and may move a link away from under a mouse.
      await page.locator(link).filter({ visible: true }).first().press("Enter");
      await page.waitForURL((url) => url.href !== href);
      expect(await listColumns(page), link).toEqual(["csharp", "python"]);
    }
  });

  testInBrowser(
    "the address, what is stored and what is shown agree after every press, and after Back",
    async (open) => {
      const page = await open(construct, { stored: pair });
      const side = page.getByRole("button", { name: "Side by side" });
      const tabs = page.getByRole("button", { name: "Tabs" });
      await chip(page, "Rust").click();
      expect(await listColumns(page)).toEqual(["csharp", "python", "rust"]);
      await page.reload();
      expect(await listColumns(page)).toEqual(["csharp", "python", "rust"]);
      await page.goto(toRelative(`${other}?langs=swift,rust`));
      await tabs.click();
      expect(await readQuery(page)).toBe("?langs=swift");
      await chip(page, "Rust").click();
      expect(await readQuery(page)).toBe("?langs=rust");
      await side.click();
      expect(await readQuery(page)).toBe("?langs=swift,rust");
      await goBack(page);
      expect(await listColumns(page)).toEqual(["csharp", "python", "rust"]);
    },
  );

  testInBrowser(
    "what another tab of the site chooses, this one shows, and a restored page too",
    async (open) => {
      const page = await open(construct, { stored: pair });
      const second = await page.context().newPage();
      await second.goto(toRelative(other));
      await chip(second, "Rust").click();
      await second.getByRole("button", { name: "Light or dark" }).click();
      await expect.poll(() => listColumns(page)).toEqual(["csharp", "python", "rust"]);
      await expect.poll(() => page.locator("html").getAttribute("data-theme")).toBe("dark");
      await page.goto(toRelative(other));
      await chip(page, "Python").click();
      await goBack(page);
      expect(await listColumns(page)).toEqual(["csharp", "rust"]);
    },
    ["several pages"],
  );
});

describeOnce("for those who do not see the page", () => {
  const settings = [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const;
  const stored = { "atlas.langs": "csharp,python", "atlas.view": "side" };
  for (const width of [320, 390, 768, 1280, 1600]) {
    testInFirst(`axe finds nothing at ${width} px, in both themes, in forced colours and in menus`, async (open) => {
      for (const setting of settings) {
        const page = await open(smallest, { viewport: { width, height: 800 }, stored, ...setting });
        await page.addStyleTag({ content: "[data-example],[data-pitfall]{content-visibility:visible!important}" });
        const listFaults = "colorScheme" in setting && setting.colorScheme === "light" ? listAxeFaults : listLookFaults;
        expect(await listFaults(page), JSON.stringify(setting)).toEqual([]);
        for (const menu of ["[data-bar]:has(summary)", "[data-sections]"]) {
          const opener = page.locator(menu === "[data-sections]" ? "[data-sections-open]" : "[data-bar] summary");
          if (!(await opener.isVisible())) continue;
          await opener.click();
          expect(await listFaults(page, menu), JSON.stringify({ setting, menu })).toEqual([]);
          await page.keyboard.press("Escape");
        }
      }
    });
  }
});

async function readQuery(page: Page): Promise<string> {
  return (await readAddress(page)).search;
}

function chip(page: Page, name: string) {
  const chips = page.locator("[data-bar]").getByRole("group", { name: "Languages shown" });
  return chips.getByRole("button", { name });
}

/** The languages of the gist, in the reader's order. */
function listGists(page: Page): Promise<string[]> {
  return listInOrder(page.locator("[data-gist] pre"));
}

/** The columns of the first example, in the reader's order. */
function listColumns(page: Page): Promise<string[]> {
  return listInOrder(page.locator("[data-example]").first().locator("[data-box] [data-copy]"));
}

function listInOrder(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) => {
    const rows = all
      .filter((each) => each.checkVisibility())
      .map((each) => ({ each, ...(each.getBoundingClientRect().toJSON() as DOMRect) }))
      .sort((one, next) => one.left - next.left || one.top - next.top);
    const named = rows.map(({ each }) => each.closest<HTMLElement>("[data-gist],[data-box]")?.dataset);
    return [...new Set(named.map((data) => data?.gist ?? data?.box ?? ""))];
  });
}
