import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testWith } from "../runner/testWith";
import { base, findBuild, readPages } from "./build";
import { findOnPath } from "./findOnPath";
import { type Served, serveFolder } from "./serve";
import { findAll, findOne, getAttribute, getText } from "./tree";

const build = findBuild();
const { pages } = readPages();
const path = `${base}tools/`;
const { document } = pages.find((page) => page.path === path) as (typeof pages)[number];
const canonical = findOne(document, (node) => getAttribute(node, "rel") === "canonical");
const home = (getAttribute(canonical, "href") ?? "").replace(/tools\/$/, "");
const lines = findAll(document, (node) => getAttribute(node, "data-tool-line") !== undefined).map((figure) => {
  const [line = "", prints] = findAll(figure, ({ tagName }) => tagName === "pre").map(getText);
  return { line, prints };
});

const programs = ["curl", "jq"];
const lacking = programs.filter((name) => !findOnPath([name]));
const missing = lacking.length ? `${lacking.join(" and ")} is not on PATH` : undefined;

describe("the page for tools", () => {
  let site: Served;
  beforeAll(async () => {
    site = await serveFolder(build, 1);
  });
  afterAll(() => site?.stop());

  test("has lines that fetch files of the site, and its Markdown has them too", () => {
    const markdown = readFileSync(join(build, "tools.md"), "utf8");
    expect(lines.length).toBeGreaterThan(0);
    for (const { line, prints } of lines) {
      const [, address = ""] = /^curl -s (\S+)(?: \| jq -r '[^']+')?$/.exec(line) ?? [];
      expect(address.startsWith(home), line).toBe(true);
      expect(existsSync(join(build, address.slice(home.length))), line).toBe(true);
      expect(prints !== undefined, line).toBe(line.includes("jq"));
      expect(markdown, line).toContain(`\n\`\`\`sh\n${line}\n\`\`\`\n`);
      if (prints) expect(markdown, line).toContain(`\n\`\`\`text\n${prints}\n\`\`\`\n`);
    }
  });

  testWith(missing, "has below each line what the line prints", {}, async () => {
    for (const { line, prints } of lines) {
      const { stdout } = await promisify(execFile)("sh", ["-c", line.replace(home, site.home)], { maxBuffer: 1 << 26 });
      expect(stdout, line).not.toBe("");
      if (prints !== undefined) expect(stdout, line).toBe(`${prints}\n`);
    }
  });

  test("is named at the foot of every page", () => {
    for (const page of pages) {
      const links = findAll(page.document, ({ tagName }) => tagName === "footer").flatMap((footer) =>
        findAll(footer, (node) => getAttribute(node, "href") === path),
      );
      expect(links.length, page.path).toBe(1);
    }
  });
});
