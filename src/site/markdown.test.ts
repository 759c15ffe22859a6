import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, test } from "vitest";
import { languages } from "../languages";
import { toPairKeys } from "../model/gist";
import { toFullName } from "../model/language";
import { toMarkdownPath } from "../model/markdown";
import { type BuiltPage, base, findBuild, readPages } from "./build";
import { type Element, findAll, findOne, getAttribute, getText } from "./tree";

const build = findBuild();
const pages = readPages().pages.map((page) => ({ ...page, path: `/${page.path.slice(base.length)}`, page }));
const listed = pages.filter(({ page }) => !findAll(page.document, isHidden).length);
const pairs = toPairKeys(languages.map(({ id }) => id)).map((key) => key.split("-"));

/** For tests that read every page of a large site. */
const timeout = 300_000;

describe("the Markdown of a page", { timeout }, () => {
  test("is named in the head of every page but those that ask not to be listed, and of no other", () => {
    for (const { path, page } of pages) {
      const links = findAll(page.document, isMarkdownLink).map((link) => getAttribute(link, "href"));
      const isListed = listed.some((each) => each.path === path);
      expect(links, path).toEqual(isListed ? [base + toMarkdownPath(path).slice(1)] : []);
    }
  });

  test("begins with what the page says of itself", () => {
    for (const { path, page } of listed) {
      const { title, description, address, languages: named } = readFile(toMarkdownPath(path)).front;
      const [canonical] = findAll(page.document, (node) => getAttribute(node, "rel") === "canonical");
      const name = getText(
        findOne(page.document, ({ tagName, parentNode }) => tagName === "title" && parentNode?.nodeName === "head"),
      );
      const [meta] = findAll(page.document, (node) => getAttribute(node, "name") === "description");
      expect(address, path).toBe(canonical && getAttribute(canonical, "href"));
      expect(name, path).toContain(title);
      expect(description, path).toBe(meta && getAttribute(meta, "content"));
      expect(named.length, path).toBe(/-to-\w+\/$/.test(path) && path.startsWith("/compare/") ? 2 : languages.length);
    }
  });

  test("has every program and every line of prose of the page", () => {
    const lost = listed.map(({ path, page }) => [path, findLost(page, readFile(toMarkdownPath(path)))] as const);
    expect(lost.filter(([, lines]) => lines.length)).toEqual([]);
  });

  test("in two languages has all of the page that is about one of them, or about all, and no other program", () => {
    const constructs = listed.filter(({ path }) => path.startsWith("/constructs/"));
    expect(constructs.length).toBeGreaterThan(0);
    constructs.forEach(({ path, page }, place) => {
      for (const pair of pairs)
        expect(existsSync(join(build, toMarkdownPath(path, pair))), `${path} ${pair}`).toBe(true);
      const pair = pairs[place % pairs.length] ?? [];
      const file = toMarkdownPath(path, pair);
      expect.soft(findLost(page, readFile(file), pair), file).toEqual([]);
      const wanted = new Set(readPrograms(page.document, pair).map(trim));
      const others = readPrograms(page.document).map(trim);
      const { programs } = readFile(file);
      expect(
        others.filter((program) => !wanted.has(program) && programs.has(program)),
        file,
      ).toEqual([]);
    });
  });

  test("is found to lack a word, and a letter of a program", () => {
    const { page, path } = listed.find(({ path }) => path.startsWith("/constructs/")) as (typeof listed)[number];
    const source = readText(toMarkdownPath(path));
    const line = source.split("\n").find((line) => /^[A-Z][^`[]+\.$/.test(line)) ?? "";
    const code = readPrograms(page.document).map(trim).at(-1) ?? "";
    expect(line && code).toMatch(/\w/);
    const worse = source.replaceAll(line, line.replace(" ", " not ")).replaceAll(code, `${code}x`);
    expect(findLost(page, readMarkdown(worse))).toEqual([code, line]);
  });

  test("leads to addresses alone, and inside the site to pages and files that there are", () => {
    for (const { path } of listed) {
      const file = toMarkdownPath(path);
      const { front, links } = readFile(file);
      const home = new URL(base, front.address).href;
      for (const link of links) {
        expect(link, file).toMatch(/^https?:\/\//);
        if (!link.startsWith(home)) continue;
        const to = link.slice(home.length).replace(/[?#].*/, "");
        expect(existsSync(join(build, to, to && !to.endsWith("/") ? "" : "index.html")), `${file}: ${link}`).toBe(true);
      }
    }
  });
});

describe("llms.txt", () => {
  const overview = readText("/llms.txt");

  test("begins with the name of the site and what it is, and has a list of links under each further heading", () => {
    const [title, quote, text, ...sections] = parse(overview).children;
    expect([title?.type, quote?.type, text?.type]).toEqual(["heading", "blockquote", "paragraph"]);
    expect(title).toMatchObject({ depth: 1 });
    sections.forEach((section, place) => {
      expect(section).toMatchObject(place % 2 ? { type: "list" } : { type: "heading", depth: 2 });
    });
  });

  test("lists the Markdown of every page, and each with its size", () => {
    const entries = [...overview.matchAll(/^- \[.+?\]\((\S+)\): .* \(([\d.]+) (KB|MB)\)$/gm)];
    const named = entries.map(([, url = "", size, unit]) => {
      const file = new URL(url).pathname.slice(base.length);
      const bytes = readFileSync(join(build, file)).length;
      const stated = Number(size) * (unit === "KB" ? 1e3 : 1e6);
      expect(Math.abs(bytes - stated) / stated, file).toBeLessThan(0.3);
      return `/${file}`;
    });
    expect(named.sort()).toEqual([...listed.map(({ path }) => toMarkdownPath(path)), "/llms-full.txt"].sort());
  });

  test("leads to a file that has every page of `docs/`, all messages, and the programs of each surprise", () => {
    const full = readText("/llms-full.txt");
    const whole = listed.filter(({ path }) => /^\/(?:constructs|guide|errors|glossary)\//.test(path));
    for (const { path } of whole) expect(full.includes(readFile(toMarkdownPath(path)).body), path).toBe(true);
    for (const { path, page } of listed.filter(({ path }) => path.startsWith("/compare/"))) {
      for (const program of readPrograms(page.document)) expect(full.includes(program), path).toBe(true);
    }
  });
});

/** The lines of prose and the programs of a page that its Markdown lacks; for a pair, of what is about its languages. */
function findLost({ document }: BuiltPage, { text, programs }: Markdown, pair?: readonly string[]): string[] {
  const lines = listLines(
    findOne(document, ({ tagName }) => tagName === "main"),
    pair,
  );
  return [
    ...readPrograms(document, pair)
      .map(trim)
      .filter((program) => !programs.has(program)),
    ...lines.filter((line) => !text.includes(` ${normalise(line)} `)),
  ];
}

function parse(text: string) {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

interface Front {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly languages: readonly string[];
}

/** The text of a file of the built site, given from its root. */
function readText(file: string): string {
  return readFileSync(join(build, file), "utf8");
}

/** What was read before; several tests read the same files. */
const files = new Map<string, Markdown>();

function readFile(file: string): Markdown {
  const markdown = files.get(file) ?? readMarkdown(readText(file));
  files.set(file, markdown);
  return markdown;
}

type Markdown = ReturnType<typeof readMarkdown>;

/** What Markdown says, its blocks of code, and where its links lead. */
function readMarkdown(source: string) {
  const [, front = "", body = ""] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(source) ?? [];
  const programs = new Set<string>();
  const links: string[] = [];
  const read = (node: Nodes): string => {
    if (node.type === "code") programs.add(trim(node.value));
    if (node.type === "link") links.push(node.url);
    if ("value" in node) return node.type === "code" ? `${node.value}\n` : node.value;
    const inner = "children" in node ? node.children.map(read).join("") : "";
    return ["link", "strong", "emphasis"].includes(node.type) ? inner : ` ${inner} `;
  };
  const text = ` ${normalise(read(parse(body)))} `;
  return { front: load(front) as Front, body, text, programs, links };
}

/** Text by its words alone: a list has commas where a table has lines. */
function normalise(text: string): string {
  return ` ${text} `
    .replace(/\s+/g, " ")
    .replace(/ \(+|[.,:;)]+(?= )/g, (found) => (found.startsWith(" ") ? " " : ""))
    .replace(/ {2,}/g, " ")
    .trim();
}

function trim(program: string): string {
  return program.replace(/\n$/, "");
}

/** Each program of a page, and each gist, in each of its notations. */
function readPrograms(document: Tree.Document, pair?: readonly string[]): string[] {
  const blocks = findAll(document, (node) =>
    ["data-box", "data-pitfall", "data-gist"].some((name) => getAttribute(node, name) !== undefined),
  );
  const surprises = findAll(document, (node) => getAttribute(node, "data-surprise") !== undefined);
  const isShown = (block: Element) => !findAround(block, (node) => isAboutOthers(node, pair));
  return [
    ...blocks.filter(isShown).flatMap((block) => {
      const code = findAll(block, ({ tagName }) => tagName === "pre");
      return ["original", "variant"].flatMap((notation) => {
        const own = code.filter((pre) => (getAttribute(pre, "data-notation") ?? "original") === notation);
        return own.length ? [own.map(getText).join("")] : [];
      });
    }),
    ...surprises.flatMap((surprise) => findAll(surprise, ({ tagName }) => tagName === "pre").map(getText)),
  ];
}

/** What is shown in the place of others, and so is read apart from its line. */
const alternatives = ["data-names", "data-known", "data-learnt", "data-notation"];
const phrases = /^(?:a|b|code|dfn|em|i|kbd|q|samp|small|span|strong|wbr)$/;

/** The lines of prose below an element, in the order of the page, without controls and what is drawn. */
function listLines(root: Element, pair?: readonly string[]): string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    if (normalise(line)) lines.push(line.replace(/\s+/g, " ").trim());
    line = "";
  };
  const read = (element: Element) => {
    const isHead = element.childNodes.some((child) => "tagName" in child && isTools(child));
    let before: Tree.ChildNode | undefined;
    for (const child of element.childNodes) {
      // What touches is apart on the screen.
      if (before && "tagName" in before && "tagName" in child) end();
      before = child;
      if ("value" in child) line += child.value;
      if (!("tagName" in child) || isLeftOut(child) || isAboutOthers(child, pair)) continue;
      if (pair && /^h[23]$/.test(child.tagName) && isOverOthers(child, pair)) continue;
      if (isMark(child)) {
        end();
        continue;
      }
      const isPart = phrases.test(child.tagName) && !getAttribute(child, "role") && !isHead;
      const isApart = !isPart || alternatives.some((name) => getAttribute(child, name) !== undefined);
      if (isApart) end();
      read(child);
      // A printed line.
      if (isApart || child.tagName === "samp") end();
    }
  };
  read(root);
  end();
  return lines;
}

/** Controls, what leads to another place of the page, and what is drawn; a program is compared as a whole. */
function isLeftOut(node: Element): boolean {
  const has = (name: string) => getAttribute(node, name) !== undefined;
  const isChart = node.tagName === "figure" && getAttribute(node, "data-folds") !== undefined;
  return (
    /^(?:nav|form|button|dialog|svg|pre)$/.test(node.tagName) ||
    ["hidden", "data-js", "data-counts", "data-guess", "data-pair-link", "data-chart"].some(has) ||
    getAttribute(node, "aria-hidden") === "true" ||
    getAttribute(node, "aria-label") === "Link to this heading" ||
    isChart ||
    isContents(node)
  );
}

/** A line of a list of the places of the page. */
function isContents(node: Element): boolean {
  const [only, ...more] = node.childNodes.filter((child) => getText(child).trim());
  return (
    node.tagName === "li" &&
    !more.length &&
    !!only &&
    "tagName" in only &&
    !!getAttribute(only, "href")?.startsWith("#")
  );
}

/** Whether all between a heading and the next is about languages that are not among two. */
function isOverOthers(heading: Element, pair: readonly string[]): boolean {
  const siblings = heading.parentNode?.childNodes.filter((node) => "tagName" in node) ?? [];
  const below = siblings.slice(siblings.indexOf(heading) + 1);
  const isHeading = ({ tagName }: Element) => /^h[12]$/.test(tagName);
  const end = below.findIndex((node) => isHeading(node) || node.tagName === "h3" || findAll(node, isHeading).length);
  const isOfOthers = (node: Element): boolean => {
    const inner = node.childNodes.filter((child) => "tagName" in child);
    return isLeftOut(node) || isAboutOthers(node, pair) || (inner.length > 0 && inner.every(isOfOthers));
  };
  return below.slice(0, end < 0 ? undefined : end).every(isOfOthers);
}

/** The word of a sign above a program or a gist; the table of equivalents has it in a line, which is compared. */
function isMark(node: Element): boolean {
  const before = node.parentNode?.childNodes[node.parentNode.childNodes.indexOf(node) - 1];
  const isWord = !!before && "attrs" in before && getAttribute(before, "title") === getText(node).replace(": ", "");
  return (
    isWord &&
    ["data-box", "data-gist"].some((name) => findAround(node, (each) => getAttribute(each, name) !== undefined))
  );
}

/** The nearest element around another, or the other itself, that matches. */
function findAround(node: Element, matches: (element: Element) => boolean): Element | undefined {
  if (matches(node)) return node;
  return node.parentNode && "attrs" in node.parentNode ? findAround(node.parentNode, matches) : undefined;
}

/** What stands in a head for who has scripts; what is beside it is no sentence. */
function isTools(node: Element): boolean {
  return node.tagName === "span" && getAttribute(node, "data-js") !== undefined;
}

/** Whether an element is about languages that are not among two. */
function isAboutOthers(node: Element, pair: readonly string[] | undefined): boolean {
  if (!pair) return false;
  const of = ["data-of", "data-box", "data-gist", "data-names"].flatMap(
    (name) => getAttribute(node, name)?.split(" ") ?? [],
  );
  const tells = getAttribute(node, "data-tells")?.split(" ");
  const others = languages.filter(({ id }) => !pair.includes(id)).map(toFullName);
  const [head] = findAll(node, (child) => getAttribute(child, "role") === "rowheader");
  const isRow =
    getAttribute(node, "role") === "row" && !!head && others.some((name) => getText(head).trim().endsWith(name));
  return (
    (of.some(Boolean) && !of.some((id) => pair.includes(id))) || (!!tells && !tells.includes(pair.join("-"))) || isRow
  );
}

function isHidden(node: Element): boolean {
  return node.tagName === "meta" && !!getAttribute(node, "content")?.includes("noindex");
}

function isMarkdownLink(node: Element): boolean {
  return node.tagName === "link" && getAttribute(node, "type") === "text/markdown";
}
