import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { readHistory } from "../changes/readHistory";
import { toMarkdownPath } from "../model/markdown";
import { findRepository } from "../model/repository";
import { base, findBuild, readPages, root } from "./build";
import { testInBrowser } from "./testInBrowser";
import { type Element, findAll, getAttribute, getText } from "./tree";

const build = findBuild();
const pages = readPages().pages.map((page) => ({ page, path: `/${page.path.slice(base.length)}` }));
const changes = pages.find(({ path }) => path === "/changes/")?.page as (typeof pages)[number]["page"];

describe("below a page", () => {
  const repository = findRepository(process.env);
  const tools = pages.map(({ page, path }) => {
    const [list] = findAll(page.document, (node) => getAttribute(node, "data-page-tools") !== undefined);
    return { path, page, links: list ? findAll(list, ({ tagName }) => tagName === "a").map(toHref) : [] };
  });

  test("is the way to its Markdown, where it has some", () => {
    for (const { path, links } of tools) {
      const file = toMarkdownPath(path);
      expect(links[0], path).toBe(existsSync(join(build, file)) ? base + file.slice(1) : undefined);
    }
  });

  test("are the ways to edit it and to report a mistake, where the repository is known, and nothing else", () => {
    for (const { path, page, links } of tools.filter(({ links }) => links.length)) {
      const [, ...others] = links;
      const report = others.pop();
      expect(others.length <= 1 && !!report === !!repository, path).toBe(true);
      if (!repository) continue;
      for (const edit of others) {
        expect(edit, path).toMatch(`${repository.url}/edit/${repository.branch}/docs/`);
        expect(existsSync(join(root, edit.slice(`${repository.url}/edit/${repository.branch}/`.length))), edit).toBe(
          true,
        );
      }
      const { origin, pathname, searchParams } = new URL(report ?? "");
      expect(origin + pathname, path).toBe(`${repository.url}/issues/new`);
      const canonical = findAll(page.document, (node) => getAttribute(node, "rel") === "canonical").map(toHref);
      expect([searchParams.get("page")], path).toEqual(canonical);
    }
  });

  testInBrowser(
    "a report names what the reader last pressed: the scenario, or the pitfall, and its language",
    async (open) => {
      const page = await open("/constructs/gather/?langs=python,rust");
      const link = "https://github.example/issues/new?template=mistake.yml&page=p";
      await page.evaluate((href) => {
        const report = Object.assign(document.createElement("a"), { href, textContent: "Report" });
        report.dataset.report = "";
        document.querySelector("footer")?.append(report);
      }, link);
      const report = page.locator("[data-report]").last();
      const read = async () => {
        await page.keyboard.press("Escape");
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await report.focus();
        const { searchParams } = new URL((await report.getAttribute("href")) ?? "");
        return [searchParams.get("page"), searchParams.get("scenario"), searchParams.get("language")];
      };
      await expect.poll(read).toEqual(["p", null, "python, rust"]);
      await page.locator("#example-gather-first-failure [data-box=rust] pre:visible").last().click();
      expect(await read()).toEqual(["p", "gather-first-failure", "rust"]);
      await page.locator("#pitfall-gather--nobody-awaits-it pre").click();
      expect(await read()).toEqual(["p", "gather/nobody-awaits-it", "python"]);
    },
  );
});

describe("what changed", async () => {
  const isKnown = await readHistory(root, 1).then(
    () => true,
    () => false,
  );
  const file = join(build, "changes/atom.xml");
  const feed = existsSync(file)
    ? parseFragment(readFileSync(file, "utf8").replaceAll(/<!\[CDATA\[|\]\]>/g, ""))
    : undefined;
  const days = findAll(changes.document, ({ tagName }) => tagName === "time").map((time) =>
    getAttribute(time, "datetime"),
  );

  test("is told by day, the latest first, where the history is known; else the page says that it is not", () => {
    expect(days.length > 0).toBe(isKnown);
    expect(days).toEqual([...new Set(days)].sort().reverse());
    const main = getText(findAll(changes.document, ({ tagName }) => tagName === "main")[0] as Element);
    expect(main.includes("without the history")).toBe(!isKnown);
  });

  test("has a feed with an entry for each day, which every page names, where there are days", () => {
    const entries = feed ? findAll(feed, ({ tagName }) => tagName === "entry") : [];
    const ids = entries.map((entry) => getText(findAll(entry, ({ tagName }) => tagName === "id")[0] as Element));
    expect(ids.map((id) => id.replace(/.*#/, ""))).toEqual(days);
    for (const { page, path } of pages) {
      const links = findAll(page.document, (node) => getAttribute(node, "type") === "application/atom+xml").map(toHref);
      expect(links, path).toEqual(isKnown ? [`${base}changes/atom.xml`] : []);
    }
  });
});

function toHref(link: Element): string {
  return getAttribute(link, "href") ?? "";
}
