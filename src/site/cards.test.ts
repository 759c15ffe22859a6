import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { cardSize } from "../model/card";
import { base, findBuild, listFiles, readPages } from "./build";
import { findAll, findOne, getAttribute, getText } from "./tree";

const build = findBuild();
const { pages } = readPages();
const constructs = pages.filter(({ path }) => path.startsWith(`${base}constructs/`));
const others = pages.filter((page) => !constructs.includes(page));

describe("the social card of a construct", () => {
  test("is named by its page, by that page alone, with its size and what it shows", () => {
    const named = constructs.map((page) => {
      const { "og:image": image = "", ...meta } = readMeta(page);
      expect(meta["twitter:image"], page.path).toBe(image);
      expect(meta["og:image:width"], page.path).toBe(`${cardSize.width}`);
      expect(meta["og:image:height"], page.path).toBe(`${cardSize.height}`);
      const { keywords } = JSON.parse(getText(findOne(page.document, isData)));
      expect(meta["og:image:alt"], page.path).toMatch(`${keywords[0]} and ${keywords[1]}: `);
      return new URL(image).pathname.slice(base.length);
    });
    expect(named.sort()).toEqual(listFiles(build).filter((file) => file.startsWith("cards/")));
    for (const page of others) expect(readMeta(page)["og:image"] ?? "", page.path).not.toContain("/cards/");
  });

  test("is a picture of the size that networks ask for, and no two are alike", () => {
    const files = listFiles(build).filter((file) => file.startsWith("cards/"));
    const hashes = files.map((file) => {
      const png = readFileSync(join(build, file));
      expect(png.subarray(1, 4).toString(), file).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([cardSize.width, cardSize.height]);
      return createHash("sha256").update(png).digest("hex");
    });
    expect(new Set(hashes).size).toBe(constructs.length);
  });
});

describe("what search engines are told", () => {
  test("is on each construct's page what the page says, and on no other", () => {
    for (const page of constructs) {
      const { document, path } = page;
      const { keywords, ...article } = JSON.parse(getText(findOne(document, isData)));
      expect(article, path).toEqual({
        "@context": "https://schema.org",
        "@type": "TechArticle",
        headline: getText(findOne(document, ({ tagName }) => tagName === "h1")),
        description: readMeta(page).description,
        image: readMeta(page)["og:image"],
      });
      expect(keywords.length, path).toBeGreaterThan(1);
      for (const name of keywords) expect(getText(document), path).toContain(name);
    }
    for (const { document, path } of others) expect(findAll(document, isData).length, path).toBe(0);
  });

  test("takes at most 250 B of a page", () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    const weigh = (html: string) => brotliCompressSync(html, { params }).length;
    for (const { path } of constructs) {
      const html = readFileSync(join(build, path.slice(base.length), "index.html"), "utf8");
      const without = html.replace(/<script[^>]*ld\+json[^>]*>.*?<\/script>/s, "");
      expect(without.length, path).toBeLessThan(html.length);
      expect(weigh(html) - weigh(without), path).toBeLessThanOrEqual(250);
    }
  });
});

/** By name or property: what the head says. */
function readMeta({ document }: (typeof pages)[number]): Partial<Record<string, string>> {
  const metas = findAll(document, ({ tagName }) => tagName === "meta").map((meta) => {
    const name = getAttribute(meta, "property") ?? getAttribute(meta, "name");
    return [name, getAttribute(meta, "content")] as const;
  });
  const names = metas.map(([name]) => name).filter((name) => name?.includes("image"));
  expect(new Set(names).size).toBe(names.length);
  return Object.fromEntries(metas);
}

function isData(node: Parameters<typeof getAttribute>[0]): boolean {
  return getAttribute(node, "type") === "application/ld+json";
}
