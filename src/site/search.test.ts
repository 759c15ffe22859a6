import { spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { readCatalog } from "../catalog/examples";
import { readAllPages } from "../plugin/searchPages";
import { weighSearch } from "../search/bench/inBrowser";
import type { IndexedPage } from "../search/find/types";
import { makeIndex } from "../search/index/makeIndex";
import { makeAxe, wcag } from "./axe";
import { base, findBuild, readPages, root } from "./build";
import { isInField, options } from "./searchField";
import { describeOnce, readAddress, testInBrowser, testInFirst, testOnce } from "./testInBrowser";
import { findAll, getAttribute } from "./tree";

const construct = "/constructs/gather/";
/** What a browser has kept of a reader who comes from C#. */
const pair = { "atlas.langs": "csharp,python", "atlas.view": "side", "atlas.tab": "csharp" };

describeOnce("the index", () => {
  let pages: readonly IndexedPage[];
  const built = new Map(readPages().pages.map(({ path, document }) => [path, document]));
  beforeAll(async () => {
    pages = makeIndex(await readAllPages(root, readCatalog(root))).pages;
  });

  test("leads to pages that are there, and to headings on them", () => {
    for (const { path, sections } of pages) {
      const document = built.get(base + path.slice(1));
      const ids = document && findAll(document, () => true).map((element) => getAttribute(element, "id"));
      for (const [, anchor] of sections) {
        // Some lead to a page beneath.
        if (anchor.endsWith("/")) expect([...built.keys()]).toContain(base + path.slice(1) + anchor);
        else if (anchor) expect(ids, path).toContain(anchor);
      }
    }
  });

  test("takes at most 75 KB and the code 12 KB, and no page loads either", () => {
    const { code, index } = weighSearch(findBuild());
    expect(code).toBeGreaterThan(0);
    expect(code).toBeLessThan(12_000);
    expect(index).toBeLessThan(75_000);
    for (const [path, document] of built) {
      const scripts = findAll(document, ({ tagName }) => tagName === "script" || tagName === "link");
      const loaded = scripts.map((element) => getAttribute(element, "src") ?? getAttribute(element, "href") ?? "");
      expect(
        loaded.filter((address) => address.includes("atlas-search")),
        path,
      ).toEqual([]);
    }
  });
});

describe("the search", () => {
  testInBrowser(
    "loads once the reader goes for it, and not before",
    async (open) => {
      const page = await open("/");
      const loaded: string[] = [];
      page.on("request", (request) => void loaded.push(new URL(request.url()).pathname.replace(/^.*\//, "")));
      await page.waitForLoadState("networkidle");
      expect(await listLoaded(page)).toEqual([]);
      await page.getByRole("combobox").first().focus();
      // The engine, the index, and what its results look like.
      await expect.poll(() => loaded.filter((name) => name.startsWith("atlas-search")).length).toBe(3);
    },
    ["requests"],
  );

  testInBrowser("takes the place of the list of keys", async (open) => {
    const page = await open(construct);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.keyboard.press("Control+k");
    expect(await isInField(page)).toBe(true);
    expect(await page.getByRole("dialog", { name: "Keys" }).count()).toBe(0);
  });

  testInBrowser("is the field of the home page there", async (open) => {
    const page = await open("/");
    await page.keyboard.press("/");
    expect(await isInField(page)).toBe(true);
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.keyboard.type("gather");
    await options(page).first().waitFor();
    await page.keyboard.press("Escape");
    expect(await options(page).count()).toBe(0);
    await page.keyboard.press("ArrowDown");
    expect(await options(page).count()).toBeGreaterThan(0);
  });

  testInBrowser("leaves the reader's pair side by side, and adds the language that was searched for", async (open) => {
    const stored = { "atlas.langs": "rust,swift", "atlas.view": "side" };
    const page = await open(construct, { stored });
    for (const [query, langs] of [
      ["Task.WhenAll", "rust,csharp,swift"],
      ["tokio::join!", "rust,swift"],
    ] as const) {
      await page.keyboard.press("/");
      await page.keyboard.type(query);
      await options(page).first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.searchParams.get("langs") === langs);
      const html = page.locator("html");
      expect(await html.getAttribute("data-view")).toBe("side");
      expect(await html.getAttribute("data-langs")).toBe(langs.replaceAll(",", " "));
      await page.goto(`.${construct}`);
      expect(await html.getAttribute("data-langs")).toBe("rust swift");
    }
  });

  testInBrowser("leads an error message to its heading, with Enter alone", async (open) => {
    const page = await open("/");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("RuntimeError: cannot reuse already awaited coroutine");
    await options(page).first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/#/);
    await expect.poll(async () => isInView(page, (await readAddress(page)).hash)).toBe(true);
  });

  testInBrowser("opens the place that is asked for, and at its top a page that is called so", async (open) => {
    for (const [query, path, place] of [
      ["#[tokio::test]", "testing", "?langs=rust"],
      ["Send is not implemented", "lock", "?langs=rust#guard-across-await"],
      ["actor", "shared-state", "#owner"],
      ["cleanup after a timeout", "timeout", "#cleanup"],
      ["gather", "gather", "?langs=python"],
    ] as const) {
      const page = await open("/guide/what-is-async-await/");
      await page.keyboard.press("/");
      await page.keyboard.insertText(query);
      await options(page).first().waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.pathname === `${base}constructs/${path}/`);
      const { search, hash } = await readAddress(page);
      expect(search + hash, query).toBe(place);
      if (hash) await expect.poll(() => isInView(page, hash), { message: query }).toBe(true);
    }
  });

  testInBrowser("is a combobox: the focus stays in the field, and what is active is named", async (open) => {
    const page = await open(construct);
    await page.keyboard.press("/");
    const field = page.getByRole("combobox");
    expect(await field.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.type("await");
    await options(page).first().waitFor();
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    expect(await field.getAttribute("aria-activedescendant")).toBeNull();
    const count = await options(page).count();
    for (const [key, place] of [
      ["ArrowDown", 0],
      ["ArrowDown", 1],
      ["ArrowUp", 0],
      ["ArrowUp", -1],
      ["ArrowUp", count - 1],
      ["ArrowDown", -1],
    ] as const) {
      await page.keyboard.press(key);
      const selected = await options(page).evaluateAll((all) => all.findIndex((each) => each.ariaSelected === "true"));
      expect(selected, key).toBe(place);
      const id = place < 0 ? null : await options(page).nth(place).getAttribute("id");
      expect(await field.getAttribute("aria-activedescendant")).toBe(id);
      expect(await isInField(page)).toBe(true);
    }
    const reachable = await options(page).evaluateAll((all) =>
      all.filter((each) => (each as HTMLElement).tabIndex >= 0),
    );
    expect(reachable).toEqual([]);
  });

  testInBrowser("groups results by page, marks what matched, and says how many there are", async (open) => {
    const page = await open(construct);
    await page.keyboard.press("/");
    await page.keyboard.type("async");
    await options(page).first().waitFor();
    const groups = page.getByRole("listbox").getByRole("group");
    expect(await groups.count()).toBeGreaterThan(3);
    expect(await page.getByRole("group", { name: /async/i }).count()).toBeGreaterThan(0);
    expect(await page.getByRole("listbox").locator("mark").count()).toBeGreaterThan(3);
    await expect.poll(() => page.getByRole("status").first().textContent()).toMatch(/^[1-8] constructs/);
  });

  testInBrowser("helps where nothing matches", async (open) => {
    const page = await open(construct);
    await page.keyboard.press("/");
    await page.keyboard.type("pizza recipe");
    await page.getByText("Nothing found.").first().waitFor();
    expect(await options(page).count()).toBe(0);
    expect(await page.getByText("a few plain words").isVisible()).toBe(true);
    expect(await page.getByText("all constructs").isVisible()).toBe(true);
    await expect.poll(() => page.getByRole("status").first().textContent()).toBe("Nothing found.");
  });

  testInBrowser("has examples and says how results open before anything is typed, and then neither", async (open) => {
    const page = await open(construct, { stored: pair });
    await page.keyboard.press("/");
    await page.getByText("Results open side by side in C# → Python").waitFor();
    for (const kind of ["a name from any language", "a few plain words", "an error message"]) {
      expect(await page.getByText(kind).isVisible(), kind).toBe(true);
    }
    await page.keyboard.type("gather");
    await options(page).first().waitFor();
    expect(await page.getByText("a name from any language").isVisible()).toBe(false);
    expect(await page.getByText("Results open").count()).toBe(0);
  });

  testInBrowser("shows the name in the reader's other language, and to who has chosen none Python's", async (open) => {
    for (const [stored, query, text] of [
      [pair, "Task.WhenAny", /Task\.WhenAny→PYPython.*asyncio\.wait\s*Race/],
      [pair, "asyncio.wait", /asyncio\.wait→C#C#.*Task\.WhenAny\s*Race/],
      [pair, "limit concurrency", /^Limit concurrency.*SemaphoreSlim.*→PYPython.*asyncio\.Semaphore/],
      [{}, "Task.WhenAny", /Task\.WhenAny→PYPython.*asyncio\.wait\s*Race/],
      [
        pair,
        "RuntimeError: cannot reuse already awaited coroutine",
        /cannot reuse already awaited coroutine.*in await/,
      ],
    ] as const) {
      const page = await open(construct, { stored });
      await page.keyboard.press("/");
      await page.keyboard.insertText(query);
      await options(page).first().waitFor();
      expect(await options(page).first().textContent(), query).toMatch(text);
    }
  });

  testInBrowser("says what Enter opens, and in which languages, of the row that is chosen", async (open) => {
    const page = await open(construct, { stored: pair });
    await page.keyboard.press("/");
    await page.keyboard.insertText("Task.WhenAny");
    await page.getByText("Enter opens Race: wait for the first of several calls side by side in C# → Python").waitFor();
    await page.keyboard.press("ArrowUp");
    const last = await options(page).last().getAttribute("data-title");
    await page.getByText(`Enter opens ${last}`).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("combobox").fill("tokio::join!");
    await page.getByText("side by side in C#, Rust, Python").waitFor();
    const tabs = await open(construct);
    await tabs.keyboard.press("/");
    await tabs.keyboard.insertText("Task.WhenAny");
    await tabs.getByText("Enter opens Race: wait for the first of several calls in C#").waitFor();
  });

  testInBrowser("heads what is only near, and opens none of it before a row is chosen", async (open) => {
    const page = await open(construct);
    await page.keyboard.press("/");
    await page.keyboard.insertText("sql inner join");
    await page.getByText("No page is about this. Nearest:").first().waitFor();
    expect(await options(page).first().textContent()).toContain("“join”");
    const { pathname } = await readAddress(page);
    await page.keyboard.press("Enter");
    await page.getByText("Enter opens nothing until a row is chosen").waitFor();
    expect((await readAddress(page)).pathname).toBe(pathname);
    await page.getByRole("combobox").fill("KeyboardError: the keyboard is not plugged in");
    await page.getByText("This message is on no page. Nearest:").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname !== pathname);
  });

  testInBrowser(
    "says where it cannot be loaded, and tries again",
    async (open) => {
      const page = await open(construct);
      await page.route(/atlas-search-index/, (route) => route.abort());
      // Only what a page loads afterwards is certain to take the new route.
      await page.reload();
      await page.keyboard.press("/");
      expect(await isInField(page)).toBe(true);
      await page.getByText("The search could not be loaded").waitFor({ state: "attached" });
      await page.unroute(/atlas-search-index/);
      await page.keyboard.type("gather");
      await options(page).first().waitFor();
    },
    ["requests"],
  );

  testInBrowser("has an address for its results", async (open) => {
    const page = await open(`/search?q=${encodeURIComponent("async let")}`);
    const results = page.locator("main [data-search-results]").getByRole("listitem");
    await results.first().waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("async let");
    expect(await results.first().getByRole("link").first().getAttribute("href")).toMatch(/\?langs=swift$/);
    await page.getByRole("searchbox").fill("select!");
    await expect.poll(async () => (await readAddress(page)).searchParams.get("q")).toBe("select!");
    await page.reload();
    await results.first().waitFor();
    expect(await page.getByRole("searchbox").inputValue()).toBe("select!");
  });

  testOnce("keeps the query of that address under `npm run serve`, though it lacks its last slash", async () => {
    const port = await findPort();
    const args = ["docusaurus", "serve", "--no-open", "--host", "localhost", "--port", `${port}`];
    const server = spawn("npx", args, { cwd: root, env: { ...process.env, BASE_URL: base }, detached: true });
    try {
      const output = await new Promise<string>((resolve) => {
        server.stdout.on("data", (data) => `${data}`.includes("http://") && resolve(`${data}`));
        server.on("exit", () => resolve("it ended"));
      });
      expect(output).toContain(`http://localhost:${port}${base}`);
      const address = `http://localhost:${port}${base}search?q=gather`;
      // It tells its address before it listens.
      await expect.poll(() => fetch(address).then(({ status }) => status, String)).toBe(200);
      const response = await fetch(address);
      expect(new URL(response.url).search).toBe("?q=gather");
      expect(await response.text()).toContain("data-search-results");
    } finally {
      if (server.pid) process.kill(-server.pid);
    }
  });

  testInBrowser("says without a script where everything stands", async (open) => {
    const page = await open("/search/?q=gather", { javaScriptEnabled: false });
    expect(await page.getByText("The search needs JavaScript").isVisible()).toBe(true);
  });

  const hostile = {
    "ten thousand letters": "a".repeat(10_000),
    "ten thousand words": "await task ".repeat(1_000),
    "a regular expression": "^(a+)+$|[\\]\\.*?{}(",
    HTML: '<img src=x onerror="alert(1)"><script>alert(2)</script>',
    emoji: "👩‍👩‍👧‍👦🦀 await",
    "text from right to left": "מתזמן \u202egather\u202c انتظر",
    "the names of objects": "__proto__ constructor hasOwnProperty",
    quotes: "\"'`“”‘’",
    "a broken address": "%E0%A4%A&q=<b>#",
  };
  for (const [name, text] of Object.entries(hostile)) {
    testInFirst(`takes ${name} as text, and stays responsive`, async (open) => {
      const page = await open(construct);
      await page.keyboard.press("/");
      const field = page.getByRole("combobox");
      await field.fill("gather");
      await options(page).first().waitFor();
      const took = await field.evaluate((input, text) => {
        const start = performance.now();
        (input as HTMLInputElement).value = text;
        input.dispatchEvent(new Event("input", { bubbles: true }));
        return performance.now() - start;
      }, text);
      expect(took).toBeLessThan(500);
      expect(await page.locator(".search-popup :is(img, script)").count()).toBe(0);
      await page.goto(`./search/?q=${encodeURIComponent(text.slice(0, 2_000))}`);
      await expect
        .poll(() => page.getByRole("searchbox").inputValue())
        .toBe(text.slice(0, 2_000).trimEnd() && text.slice(0, 2_000));
    });
  }

  for (const theme of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
    testInFirst(`has nothing that axe objects to, with ${JSON.stringify(theme)}`, async (open) => {
      const page = await open("/", theme);
      await page.keyboard.press("/");
      await page.keyboard.type("await");
      await options(page).first().waitFor();
      await page.keyboard.press("ArrowDown");
      expect(await listViolations(page)).toEqual([]);
      await page.goto(`.${construct}`);
      await page.keyboard.press("/");
      expect(await listViolations(page)).toEqual([]);
      await page.keyboard.type("coroutine was never awaited");
      await options(page).first().waitFor();
      expect(await listViolations(page)).toEqual([]);
      await page.goto("./search/?q=await");
      await page.locator("[data-search-results]").getByRole("listitem").first().waitFor();
      expect(await listViolations(page)).toEqual([]);
    });
  }

  testInBrowser("shows with forced colours which row Enter opens", async (open) => {
    const page = await open(construct, { forcedColors: "active" });
    await page.keyboard.press("/");
    await page.keyboard.insertText("await");
    await options(page).first().waitFor();
    const outline = () =>
      options(page)
        .first()
        .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await outline()).toBe("solid");
  });

  testInBrowser("fits a narrow phone", async (open) => {
    const page = await open("/", { viewport: { width: 320, height: 640 } });
    for (const path of ["/", construct]) {
      await page.goto(`.${path}`);
      await page.keyboard.press("/");
      await page.keyboard.type("error: passing closure as a 'sending' parameter risks causing data races");
      await options(page).first().waitFor();
      const popup = page.locator(".search-popup").filter({ visible: true });
      const { x, width } = (await popup.boundingBox()) ?? { x: 0, width: 0 };
      expect(x, path).toBeGreaterThanOrEqual(0);
      expect(x + width, path).toBeLessThanOrEqual(320);
      const list = page.getByRole("listbox");
      expect(await list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), path).toBe(0);
    }
  });
});

/** A port that is free. */
function findPort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function isInView(page: Page, hash: string): Promise<boolean> {
  const target = page.locator(`[id="${hash.slice(1)}"]`);
  return target.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });
}

/** What a page has loaded of the search. */
function listLoaded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.includes("atlas-search")),
  );
}

/**
 * What axe finds wrong on the page, and what it would rather have otherwise in the search. A button or a link that the
 * results lie over is as small as they leave it, and whole again when they are closed; nothing else is let go.
 */
async function listViolations(page: Page): Promise<string[]> {
  const found = [
    await (await makeAxe(page)).withTags(wcag).analyze(),
    await (await makeAxe(page)).include("[data-search]").disableRules("region").analyze(),
  ];
  const nodes = found.flatMap(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => ({ id, html, place: String(target[0]) }))),
  );
  const faults: string[] = [];
  for (const { id, html, place } of nodes) {
    if (id !== "target-size" || !(await isUnderResults(page, place))) faults.push(`${id}: ${html}`);
  }
  return faults;
}

/** Whether the results lie over a part of an element of the page. */
function isUnderResults(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((place) => {
    const element = document.querySelector(place);
    const popup = [...document.querySelectorAll("[data-search-popup]")].find((each) => each.checkVisibility());
    if (!element || !popup || popup.contains(element)) return false;
    const [over, under] = [popup.getBoundingClientRect(), element.getBoundingClientRect()];
    const isBeside = under.right <= over.left || over.right <= under.left;
    return !isBeside && under.top < over.bottom && over.top < under.bottom;
  }, selector);
}
