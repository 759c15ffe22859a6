import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readTerms } from "../catalog/pages";
import { toTermAnchor } from "../model/guide";
import { makeAxe } from "./axe";
import { base, readPages, root } from "./build";
import { describeOnce, testInBrowser, testInFirst, testOnce, toRelative } from "./testInBrowser";
import { findAll, getAttribute, getText } from "./tree";

const page = "/guide/what-is-async-await/";
const terms = await readTerms(root);
const { pages } = readPages();

describeOnce("the glossary", () => {
  const [glossary] = pages.filter(({ path }) => path === `${base}glossary/`);

  test("has an anchor for every term, under its name", () => {
    for (const { name } of terms) {
      const [row] = glossary
        ? findAll(glossary.document, (element) => getAttribute(element, "id") === toTermAnchor(name))
        : [];
      expect(row && getText(row), name).toContain(name);
    }
  });

  test("is reached from every page", () => {
    for (const { path, document } of pages) {
      const hrefs = findAll(document, ({ tagName }) => tagName === "a").map((link) => getAttribute(link, "href"));
      expect(hrefs, path).toContain(`${base}glossary/`);
    }
  });
});

describe("a term in the text", () => {
  testOnce("leads to its entry, and stands on a page once", () => {
    const links = pages.flatMap(({ path, document }) =>
      findAll(document, (element) => getAttribute(element, "data-term") !== undefined).map((link) => ({ path, link })),
    );
    expect(links.length).toBeGreaterThan(100);
    const anchors = terms.map(({ name }) => `${base}glossary/#${toTermAnchor(name)}`);
    for (const { path, link } of links) expect(anchors, path).toContain(getAttribute(link, "href"));
    const places = links.map(({ path, link }) => `${path} ${getAttribute(link, "href")}`);
    expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
  });

  testOnce("is no part of a heading, of a table or of the glossary itself", () => {
    for (const { path, document } of pages) {
      const closed = findAll(document, ({ tagName, attrs }) => {
        const isTable = tagName === "table" || attrs.some(({ name, value }) => name === "role" && value === "table");
        return isTable || /^h\d$/.test(tagName) || path === `${base}glossary/`;
      });
      const inside = closed.flatMap((node) =>
        findAll(node, (element) => getAttribute(element, "data-term") !== undefined),
      );
      expect(inside.map(getText), path).toEqual([]);
    }
  });

  testInBrowser("says what it means when the focus reaches it, until it goes or Escape is pressed", async (open) => {
    const view = await open(page);
    const link = view.locator("a[data-term]").first();
    const means = toMeaning(await link.getAttribute("href"));
    await link.focus();
    const tip = view.getByRole("tooltip");
    expect(await tip.textContent()).toBe(means);
    expect(await link.getAttribute("aria-describedby")).toBe(await tip.getAttribute("id"));
    await view.keyboard.press("Escape");
    expect(await tip.count()).toBe(0);
    expect(await link.getAttribute("aria-describedby")).toBe(null);
    expect(toMeaning(await view.evaluate(() => document.activeElement?.getAttribute("href")))).toBe(means);
    await view.keyboard.press("Tab");
    await view.keyboard.press("Shift+Tab");
    expect(await tip.textContent()).toBe(means);
    await view.locator("h1").click();
    await tip.waitFor({ state: "detached" });
  });

  testInFirst("says it in a way that axe has nothing against", async (open) => {
    const view = await open(page);
    await view.locator("a[data-term]").first().focus();
    const axe = await makeAxe(view);
    const { violations } = await axe.include("[role=tooltip]").include("a[data-term]").analyze();
    expect(violations).toEqual([]);
  });

  testInBrowser("says it under the pointer, which may go onto what is said", async (open) => {
    const view = await open(page);
    const link = view.locator("a[data-term]").first();
    await link.hover();
    const tip = view.getByRole("tooltip");
    await tip.hover();
    await view.waitForTimeout(400);
    expect(await tip.count()).toBe(1);
    await view.locator("h1").hover();
    await tip.waitFor({ state: "detached" });
    await link.hover();
    await view.keyboard.press("Escape");
    expect(await tip.count()).toBe(0);
  });

  testInBrowser("says it inside the window, wherever it stands and however narrow that is", async (open) => {
    const view = await open(page, { viewport: { width: 320, height: 640 } });
    for (const link of await view.locator("a[data-term]").all()) {
      await link.scrollIntoViewIfNeeded();
      await link.focus();
      const box = await view.getByRole("tooltip").boundingBox();
      const { left = -1, right = 999, top = -1 } = box ? { left: box.x, right: box.x + box.width, top: box.y } : {};
      expect([left >= 0, right <= 320, top >= 0], (await link.textContent()) ?? "").toEqual([true, true, true]);
      expect(await isOverlapped(view)).toBe(false);
    }
  });

  testInBrowser("is a link without a script, and leads there with one", async (open) => {
    for (const javaScriptEnabled of [true, false]) {
      const view = await open(page, { javaScriptEnabled });
      const link = view.locator("a[data-term]").first();
      const href = (await link.getAttribute("href")) ?? "";
      await link.click();
      await view.waitForURL((url) => `${url.pathname}${url.hash}` === href);
      expect(await view.locator(":target").isVisible()).toBe(true);
      await view.goto(toRelative(page));
      expect(await view.getByRole("tooltip").count()).toBe(0);
    }
  });
});

/** What the glossary says at an address, without its marks of code. */
function toMeaning(href: string | null | undefined): string | undefined {
  return terms.find(({ name }) => href?.endsWith(`#${toTermAnchor(name)}`))?.means.replaceAll("`", "");
}

/** Whether what a term means hides the term. */
function isOverlapped(view: Page): Promise<boolean> {
  return view.evaluate(() => {
    const tip = document.querySelector("[role=tooltip]")?.getBoundingClientRect();
    const lines = [...(document.activeElement?.getClientRects() ?? [])];
    return !!tip && lines.some(({ top, bottom }) => tip.top < bottom && top < tip.bottom);
  });
}
