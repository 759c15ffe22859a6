import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readCatalog } from "../catalog/examples";
import { readGroups } from "../catalog/pages";
import { getLanguage, languages } from "../languages";
import { deriveVariant } from "../languages/variants";
import { listPrinted, listWrong, type Pitfall, type Program, type Transcript } from "../model/example";
import { hasSymbol } from "../model/gist";
import { hasBars, toTimeline } from "../model/timeline";
import { type BuiltPage, base, findBuild, listFiles, readPages, root } from "./build";
import { type Element, findAll, findOne, getAttribute, getText } from "./tree";

const catalog = readCatalog(root);
const programs = catalog.flatMap((example) => example.programs.map((program) => ({ ...program, example: example.id })));
const pitfalls = catalog.flatMap((example) => example.pitfalls);
const constructs = (await readGroups(root)).flatMap((group) => group.constructs);
const { pages, notFound } = readPages();
const all = [...pages, notFound];
const build = findBuild();
const files = listFiles(build);
const host = "https://site.example";

describe("what is published", () => {
  const examples = pages.flatMap(({ path, document }) =>
    findAll(document, has("data-example")).map((node) => ({ path, node })),
  );
  const shownPitfalls = pages.flatMap(({ document }) => findAll(document, has("data-pitfall")));
  const boxes = examples.flatMap(({ node }) =>
    findAll(node, has("data-box")).map((box) => ({ box, example: toExample(node), language: read(box, "data-box") })),
  );

  test("every program is byte for byte a file of examples/", () => {
    for (const { box, example, language } of boxes) {
      const program = findProgram(example, language);
      expect(readCode(box, "original"), program.path).toBe(readFileSync(join(root, program.path), "utf8"));
    }
  });

  test("every program in a second notation is byte for byte what is derived from its file", async () => {
    for (const { box, example, language } of boxes) {
      const program = findProgram(example, language);
      const wanted = getLanguage(language).variant && (await deriveVariant(language, program.source));
      expect(readCode(box, "variant"), program.path).toBe(wanted ?? "");
    }
  });

  test("a link to a playground stands by each program that it runs, and else the page says what it lacks", () => {
    for (const { box, example, language } of boxes) {
      const { path, source, transcript } = findProgram(example, language);
      const { playground } = getLanguage(language);
      const [button] = findAll(box, has("data-playground"));
      const missing = (playground?.lacks ?? []).filter(({ needs }) => needs.test(source));
      const isOpen = playground && (!missing.length || playground.offers);
      expect(!!button, path).toBe(!!isOpen);
      if (!playground) continue;
      const said = button ? read(button, "aria-label") : getText(box);
      for (const { what } of missing) expect(said, path).toContain(what);
      if (!button) continue;
      expect(said, path).toMatch(`${missing.length ? playground.offers : "Run online"}: ${playground.name}`);
      expect(read(button, "data-version"), path).toBe(/[\d.]+$/.exec(transcript?.toolchain ?? "")?.[0]);
    }
  });

  test("every line of a gist is a line of its program, or of its second notation", async () => {
    for (const { path, document } of pages) {
      for (const gist of findAll(document, has("data-gist"))) {
        const language = read(gist, "data-gist");
        const { source } = findProgram(path.split("/").at(-2) ?? "", language);
        const variant = getLanguage(language).variant && (await deriveVariant(language, source));
        for (const [notation, text = ""] of Object.entries({ original: source, variant })) {
          const lines = text.split("\n").map((line) => line.trim());
          for (const line of readCode(gist, notation).split("\n")) expect(lines, path).toContain(line.trim());
        }
      }
    }
  });

  test("a name in a gist that leads to the program leads to the step that has the line of its title", () => {
    const names = pages.flatMap(({ path, document }) =>
      findAll(document, has("data-gist"))
        .flatMap((gist) => findAll(gist, isPre))
        .flatMap((pre) => findAll(pre, ({ tagName }) => tagName === "a"))
        .map((link) => ({ path, document, link })),
    );
    expect(names.length).toBeGreaterThan(300);
    const pack = (text: string) => text.replace(/\s+/g, "");
    for (const { path, document, link } of names) {
      const step = findOne(document, (node) => `#${getAttribute(node, "id")}` === getAttribute(link, "href"));
      const line = read(link, "title").replace(/^In the program below: | …$/g, "");
      expect(pack(getText(step)), `${path} ${getText(link)}`).toContain(pack(line));
      expect(line).toMatch(new RegExp(`\\b${getText(link)}\\b`));
    }
  });

  test("the name of a construct is in sight: in its gist, in a step, or on the line that folds what is above", () => {
    const hidden: string[] = [];
    for (const { box, example, language } of boxes) {
      const { symbol } = constructs.find(({ id }) => id === example)?.equivalents[language] ?? {};
      if (!symbol || !hasSymbol(findProgram(example, language).source, symbol)) continue;
      const page = pages.find(({ path }) => path === `${base}constructs/${example}/`) as BuiltPage;
      const gist = findOne(page.document, (node) => getAttribute(node, "data-gist") === language);
      const folded = findAll(box, has("data-of")).flatMap((node) => findAll(node, isPre));
      const shown = [...findAll(gist, isPre), ...findAll(box, (node) => isPre(node) && !folded.includes(node))];
      const text = [...shown, ...findAll(box, has("data-counts"))].map(getText).join("\n");
      if (!hasSymbol(text, symbol)) hidden.push(`${symbol} of ${example} in ${language}`);
    }
    expect(hidden).toEqual([]);
  });

  test("every pitfall is byte for byte a file of examples/", () => {
    for (const node of shownPitfalls) {
      const { path } = findPitfall(node);
      expect(readCode(node, "original"), path).toBe(readFileSync(join(root, path), "utf8"));
    }
  });

  test("every line that a program printed stands in its transcript, at its time, and none is left out", () => {
    for (const { box, example, language } of boxes) {
      const { path, transcript } = findProgram(example, language);
      const lines = findAll(box, has("data-output")).flatMap((out) =>
        findAll(out, ({ tagName }) => tagName === "div")
          .filter((line) => line !== out)
          .map((line) => ({
            ms: Number(getText(findOne(line, has("data-ms")))),
            text: getText(findOne(line, ({ tagName }) => tagName === "samp")),
          })),
      );
      expect(lines, path).toEqual(transcript?.lines);
    }
  });

  test("there is a chart where there is a bar to draw, and its legend names the signs in it", () => {
    for (const { node } of examples) {
      const example = catalog.find(({ id }) => id === toExample(node));
      const timeline = toTimeline(example ?? { programs: [] });
      const legend = findAll(node, (element) => element.tagName === "figure").map(
        (chart) => findAll(chart, (element) => element.tagName === "li").length,
      );
      expect(legend, example?.id).toEqual(hasBars(timeline) ? [timeline.signs.length] : []);
    }
  });

  test("every line that a pitfall says stands in its transcript", () => {
    for (const node of shownPitfalls) {
      const { path, transcript } = findPitfall(node);
      const { lines, stderr } = transcript as Transcript;
      const recorded = [...lines.map(({ text }) => text), ...stderr];
      for (const line of findAll(node, ({ tagName }) => tagName === "samp")) {
        expect(recorded, path).toContain(getText(line));
      }
    }
  });

  test("every line on a page of a pair stands in the transcript of the run that it leads to", () => {
    const sides = pages.flatMap(({ path, document }) => {
      const [, left = "", right = ""] = /\/compare\/(\w+)-to-(\w+)\/$/.exec(path) ?? [];
      const rows = left ? findAll(document, hasRole("row")) : [];
      return rows.flatMap((row) =>
        findAll(row, hasRole("cell"))
          .filter((cell) => findAll(cell, isSamp).length)
          .map((cell, place) => ({ path, cell, language: place ? right : left })),
      );
    });
    expect(sides.length).toBeGreaterThan(0);
    for (const { path, cell, language } of sides) {
      const anchor = read(findOne(cell, has("href")), "href").replace(/.*#/, "");
      const [kind, ...rest] = anchor.split("-");
      const run = rest.join("-").replace("--", "/");
      const shown = kind === "pitfall" ? pitfalls.find(({ id }) => id === run) : findProgram(run, language);
      expect(shown?.language, `${path} ${anchor}`).toBe(language);
      const { lines = [], stderr = [] } = shown?.transcript ?? {};
      const recorded = [...lines.map(({ text }) => text), ...stderr];
      for (const line of findAll(cell, isSamp)) expect(recorded, `${path} ${anchor}`).toContain(getText(line));
    }
  });

  test("every surprise of a guide shows a trap and its mended twin as they are, with lines that each printed", () => {
    const traps = catalog.flatMap(listWrong).filter(({ mended }) => mended);
    const shown = pages.flatMap(({ path, document }) => {
      const [, , language = ""] = /\/compare\/(\w+)-to-(\w+)\/$/.exec(path) ?? [];
      return findAll(document, has("data-surprise")).map((surprise) => ({ path, surprise, language }));
    });
    expect(shown.length).toBe(7 * languages.length * (languages.length - 1));
    for (const { path, surprise, language } of shown) {
      const [wrong = "", right = ""] = findAll(surprise, ({ tagName }) => tagName === "pre").map(getText);
      const trap = traps.find((each) => each.language === language && each.source === wrong);
      expect(trap?.mended?.source, `${path}: ${wrong}`).toBe(right);
      const printed = [trap, trap?.mended].flatMap((each) => (each?.transcript ? listPrinted(each.transcript) : []));
      for (const line of findAll(surprise, isSamp)) expect(printed, path).toContain(getText(line));
    }
  });

  test("the long tables have every question and every message", () => {
    const rowsOf = (name: string) => {
      const page = pages.find(({ path }) => path.endsWith(`/${name}/`));
      return page ? findAll(page.document, has("data-row")).length : 0;
    };
    const questions = constructs.flatMap(({ differences }) => differences).length;
    expect(rowsOf("behaviours")).toBe(questions);
    expect(rowsOf("errors")).toBeGreaterThan(0);
  });

  test("there are as many blocks as the catalog has programs, variants and pitfalls", () => {
    const variants = programs.filter(({ language }) => getLanguage(language).variant);
    const blocks = boxes.flatMap(({ box }) => ["original", "variant"].filter((notation) => readCode(box, notation)));
    expect(blocks.length + shownPitfalls.length).toBe(programs.length + variants.length + pitfalls.length);
  });

  test("every example and every pitfall is shown on exactly one page, once", () => {
    expect(examples.map(({ node }) => toExample(node)).sort()).toEqual(catalog.map(({ id }) => id).sort());
    expect(shownPitfalls.map((node) => findPitfall(node).id).sort()).toEqual(pitfalls.map(({ id }) => id).sort());
  });

  test("no block of code stands outside of an example, a pitfall, a gist, a surprise and a line for tools", () => {
    for (const { path, document } of all) {
      const parts = ["data-example", "data-pitfall", "data-gist", "data-surprise", "data-tool-line"];
      const proven = findAll(document, (node) => parts.some((part) => has(part)(node)));
      const blocks = proven.flatMap((node) => findAll(node, isPre));
      expect(
        findAll(document, isPre)
          .filter((pre) => !blocks.includes(pre))
          .map(getText),
        path,
      ).toEqual([]);
    }
  });

  test("every example has all languages in the site's order, each tab with its own panel", () => {
    const ids = languages.map(({ id }) => id);
    for (const { node, path } of examples) {
      const tabs = findAll(node, hasRole("tab"));
      const panels = findAll(node, hasRole("tabpanel"));
      expect(
        tabs.map((tab) => read(tab, "data-tab")),
        path,
      ).toEqual(ids);
      expect(
        findAll(node, has("data-box")).map((box) => read(box, "data-box")),
        path,
      ).toEqual(ids);
      expect(
        tabs.map((tab) => read(tab, "aria-controls")),
        path,
      ).toEqual(panels.map((panel) => read(panel, "id")));
      expect(
        panels.map((panel) => read(panel, "aria-labelledby")),
        path,
      ).toEqual(tabs.map((tab) => read(tab, "id")));
      for (const box of findAll(node, has("data-box"))) {
        const [panel] = findAll(box, hasRole("tabpanel"));
        expect(panels.indexOf(panel as Element), path).toBe(ids.indexOf(read(box, "data-box")));
      }
    }
  });
});

describe("what leads where", () => {
  const idsByPath = new Map(all.map(({ path, document }) => [path, listIds(document)]));

  test("no two elements of a page share an id", () => {
    for (const [path, ids] of idsByPath) {
      expect(
        ids.filter((id, place) => ids.indexOf(id) !== place),
        path,
      ).toEqual([]);
    }
  });

  test("every link inside the site leads to a page or a file, and to an anchor that is there", () => {
    const broken = all.flatMap(({ path, document }) =>
      findAll(document, ({ tagName }) => tagName === "a").flatMap((link) => {
        const url = new URL(read(link, "href"), host + path);
        if (url.origin !== host) return [];
        const ids = idsByPath.get(url.pathname);
        if (!ids && !files.includes(url.pathname.slice(base.length)))
          return [`${path}: ${read(link, "href")}: no page`];
        const anchor = decodeURIComponent(url.hash.slice(1));
        return anchor && !ids?.includes(anchor) ? [`${path}: ${read(link, "href")}: no anchor`] : [];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test("every link that names languages names those that there are", () => {
    const ids = languages.map(({ id }) => id);
    for (const { path, document } of all) {
      const named = findAll(document, ({ tagName }) => tagName === "a").flatMap((link) => {
        const url = new URL(read(link, "href"), host + path);
        return url.origin === host ? (url.searchParams.get("langs")?.split(",") ?? []) : [];
      });
      expect(
        named.filter((id) => !ids.includes(id)),
        path,
      ).toEqual([]);
    }
  });

  test("every element that an attribute names is there", () => {
    const naming = ["aria-controls", "aria-labelledby", "aria-describedby", "for"];
    for (const { path, document } of all) {
      const named = findAll(document, () => true).flatMap((element) =>
        naming.flatMap((name) => getAttribute(element, name)?.split(/\s+/) ?? []),
      );
      expect(
        named.filter((id) => !idsByPath.get(path)?.includes(id)),
        path,
      ).toEqual([]);
    }
  });

  test("the sitemap lists every page but those that ask not to be listed, and nothing else", () => {
    const sitemap = readFileSync(join(build, "sitemap.xml"), "utf8");
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => new URL(url as string).pathname);
    const willing = pages.filter(({ document }) => !findMeta(document, "robots")?.includes("noindex"));
    expect(willing.length).toBeLessThan(pages.length);
    expect(listed.sort()).toEqual(willing.map(({ path }) => path).sort());
  });
});

describe("what a page says of itself", () => {
  const heads = all.map(({ path, document }) => ({
    path,
    title: getText(findOne(document, (node) => node.tagName === "title" && node.parentNode?.nodeName === "head")),
    description: findMeta(document, "description"),
    canonical: findAll(document, (node) => node.tagName === "link" && getAttribute(node, "rel") === "canonical"),
  }));

  test("every page has a title of its own", () => {
    const titles = heads.map(({ title }) => title);
    for (const { title, path } of heads) expect(title, path).toMatch(/\S.*Async Atlas$|^Async Atlas$/);
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
  });

  test("every page at an address has a description of its own", () => {
    const descriptions = heads.filter(({ path }) => path !== notFound.path).map(({ description }) => description);
    for (const { description, path } of heads) if (path !== notFound.path) expect(description, path).toMatch(/\S/);
    expect(descriptions.filter((text, place) => descriptions.indexOf(text) !== place)).toEqual([]);
  });

  test("every page at an address names that address as its own", () => {
    const own = new Map(
      heads.map(({ path, canonical }) => [path, canonical.map((link) => new URL(read(link, "href")).pathname)]),
    );
    for (const { path } of pages) expect(own.get(path), path).toEqual([path]);
  });

  test("no two cells of a row run together where a reading view takes their styles away", () => {
    const isCell = (node: Element) =>
      node.tagName === "span" && /^(cell|rowheader|columnheader)$/.test(getAttribute(node, "role") ?? "");
    const cells = all.flatMap(({ path, document }) => findAll(document, isCell).map((cell) => ({ path, cell })));
    expect(cells.length).toBeGreaterThan(0);
    const joined = cells.filter(({ cell }) => !/\s$/.test(getText(cell)));
    expect(joined.map(({ path, cell }) => `${path}: ${getText(cell)}`)).toEqual([]);
  });

  test("every page is in English, and has one first heading and one main part", () => {
    for (const { path, document } of all) {
      expect(
        read(
          findOne(document, ({ tagName }) => tagName === "html"),
          "lang",
        ),
        path,
      ).toBe("en");
      expect(findAll(document, ({ tagName }) => tagName === "h1").length, path).toBe(1);
      expect(findAll(document, ({ tagName }) => tagName === "main").length, path).toBe(1);
    }
  });
});

describe("what a page loads", () => {
  const loading: Readonly<Record<string, readonly string[]>> = {
    script: ["src"],
    img: ["src", "srcset"],
    source: ["src", "srcset"],
    iframe: ["src"],
    video: ["src", "poster"],
    audio: ["src"],
    object: ["data"],
    embed: ["src"],
    link: ["href"],
  };
  /** Links that say something and load nothing. */
  const saying = ["canonical", "alternate", "license"];

  test("every file that a page names is one of the site's own", () => {
    const foreign = all.flatMap(({ path, document }) =>
      findAll(document, ({ tagName }) => tagName in loading)
        .filter((element) => !saying.includes(getAttribute(element, "rel") ?? ""))
        .flatMap((element) => loading[element.tagName]?.map((name) => getAttribute(element, name)) ?? [])
        .filter((address) => address !== undefined)
        .map((address) => new URL(address, host + path))
        .filter((url) => url.origin !== host || !files.includes(url.pathname.slice(base.length)))
        .map((url) => `${path}: ${url}`),
    );
    expect([...new Set(foreign)]).toEqual([]);
  });

  test("so is every file that a style sheet names", () => {
    const sheets = [
      ...files.filter((file) => file.endsWith(".css")).map((file) => [file, readFileSync(join(build, file), "utf8")]),
      ...all.flatMap(({ path, document }) =>
        findAll(document, ({ tagName }) => tagName === "style").map((style) => [path, getText(style)]),
      ),
    ] as [string, string][];
    for (const [name, css] of sheets) {
      expect(css, name).not.toContain("@import");
      const named = [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address]) => address as string);
      const own = named.filter((address) => !address.startsWith("data:") && !address.startsWith("#"));
      for (const address of own) {
        expect(new URL(address, host).origin, name).toBe(host);
        expect(files, name).toContain(address.slice(base.length));
      }
    }
  });

  test("what is fetched before it is asked for is what the style sheet asks for", () => {
    const css = files
      .filter((file) => file.endsWith(".css"))
      .map((file) => readFileSync(join(build, file), "utf8"))
      .join("\n");
    for (const { path, document } of all) {
      const styles = findAll(document, ({ tagName }) => tagName === "style").map(getText);
      const preloads = findAll(document, (node) => node.tagName === "link" && getAttribute(node, "rel") === "preload");
      const unused = preloads
        .map((link) => read(link, "href"))
        .filter((href) => !`${css}${styles}`.includes(`url(${href})`));
      expect(unused, path).toEqual([]);
    }
  });

  const sheets = new Map(
    files.filter((file) => file.endsWith(".css")).map((file) => [base + file, readFileSync(join(build, file), "utf8")]),
  );

  test("every page has the style sheet of each component's class that it uses", () => {
    for (const { path, document } of all) {
      const linked = listHrefs(document, "stylesheet");
      const classes = findAll(document, has("class")).flatMap((element) => read(element, "class").split(/\s+/));
      const own = [...new Set(classes)].filter((name) => /^[A-Z]\w*-/.test(name));
      const unstyled = own.filter((name) => {
        const styling = [...sheets].filter(([, css]) => new RegExp(`\\.${name}(?![\\w-])`).test(css));
        return styling.length && !styling.some(([href]) => linked.includes(href));
      });
      expect(unstyled, path).toEqual([]);
    }
  });

  test("a guide, all behaviours and all messages weigh at most 45 KB each", () => {
    const long = pages.filter(({ path }) => /\/(?:compare\/\w+-to-\w+|behaviours|errors)\/$/.test(path));
    expect(long.length).toBe(languages.length * (languages.length - 1) + 2);
    for (const { path } of long) {
      const html = readFileSync(join(build, path.slice(base.length), "index.html"));
      // What fits when it is compressed fast fits as a host compresses it.
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
      const fast = brotliCompressSync(html, { params }).length;
      const weight = fast > 45 * 1024 ? brotliCompressSync(html).length : fast;
      expect(weight / 1024, path).toBeLessThanOrEqual(45);
    }
  });

  test("a first visit of a construct's page takes at most 45 KB for half of the pages, and 50 for each", {
    timeout: 300_000,
  }, () => {
    const weights = new Map<string, number>();
    const weigh = (href: string, quality: number) => {
      const key = `${quality} ${href}`;
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
      const read = () => readFileSync(join(build, href.slice(base.length)));
      const weight = weights.get(key) ?? brotliCompressSync(read(), { params }).length;
      weights.set(key, weight);
      return weight;
    };
    const visits = pages
      .filter(({ path }) => path.startsWith(`${base}constructs/`))
      .map(({ path, document }) => {
        const links = ["stylesheet", "preload", "icon"].flatMap((relation) => listHrefs(document, relation));
        const scripts = findAll(document, ({ tagName }) => tagName === "script").map((each) =>
          getAttribute(each, "src"),
        );
        const loaded = [`${path}index.html`, ...links, ...scripts].flatMap((href) => (href ? [href] : []));
        const sum = (quality: number) => loaded.reduce((sum, href) => sum + weigh(href, quality), 0);
        return { path, hasty: sum(9), sum };
      })
      .sort((one, other) => one.hasty - other.hasty);
    // What is light enough when it is compressed in haste needs no best compression, which takes 30 times as long; nor
    // do those that are left once half of the pages are light.
    const light: string[] = [];
    const half = visits.length / 2;
    for (const { path, hasty, sum } of visits) {
      if (hasty <= 45_000 || (light.length <= half && sum(11) <= 45_000)) light.push(path);
    }
    expect(light.length).toBeGreaterThan(half);
    expect(visits.filter(({ hasty, sum }) => hasty > 50_000 && sum(11) > 50_000).map(({ path }) => path)).toEqual([]);
  });

  test("no highlighter reaches the reader who runs no program", () => {
    const marks = ["before-tokenize", "template-punctuation"];
    const highlighter = readFileSync(require.resolve("prism-react-renderer"), "utf8");
    const found = files
      .filter((file) => file.endsWith(".js") && !/\/atlas-desk\.\w+\.js$/.test(file))
      .flatMap((file) => {
        const script = readFileSync(join(build, file), "utf8");
        return marks.filter((mark) => script.includes(mark)).map((mark) => `${file} has "${mark}"`);
      });
    expect(marks.filter((mark) => !highlighter.includes(mark))).toEqual([]);
    expect(found).toEqual([]);
  });

  test("the files that hosts and search engines look for are there", () => {
    for (const file of ["404.html", "sitemap.xml", "favicon.svg"])
      expect(existsSync(join(build, file)), file).toBe(true);
  });
});

function has(attribute: string) {
  return (element: Element) => getAttribute(element, attribute) !== undefined;
}

function hasRole(role: string) {
  return (element: Element) => getAttribute(element, "role") === role;
}

function isSamp({ tagName }: Element): boolean {
  return tagName === "samp";
}

function isPre({ tagName }: Element): boolean {
  return tagName === "pre";
}

function read(element: Element, attribute: string): string {
  const value = getAttribute(element, attribute);
  if (value === undefined) throw new Error(`<${element.tagName}> lacks ${attribute}.`);
  return value;
}

/** The program that a block shows in one of its notations; a block without notations has the original alone. */
function readCode(block: Element, notation: string): string {
  return findAll(block, isPre)
    .filter((pre) => (getAttribute(pre, "data-notation") ?? "original") === notation)
    .map(getText)
    .join("");
}

function toExample(node: Element): string {
  return read(node, "id").replace(/^example-/, "");
}

function findProgram(example: string, language: string): Program {
  const program = programs.find((candidate) => candidate.example === example && candidate.language === language);
  if (!program) throw new Error(`A page shows ${example} in ${language}, which examples/ does not have.`);
  return program;
}

function findPitfall(node: Element): Pitfall {
  const id = read(node, "id")
    .replace(/^pitfall-/, "")
    .replace("--", "/");
  const pitfall = pitfalls.find((candidate) => candidate.id === id);
  if (!pitfall) throw new Error(`A page shows the pitfall ${id}, which examples/ does not have.`);
  return pitfall;
}

function listIds(document: Parameters<typeof findAll>[0]): string[] {
  return findAll(document, () => true).flatMap((element) => getAttribute(element, "id") ?? []);
}

/** What the links of a page with some relation lead to. */
function listHrefs(document: Parameters<typeof findAll>[0], relation: string): string[] {
  const links = findAll(document, (node) => node.tagName === "link" && getAttribute(node, "rel") === relation);
  return links.map((link) => read(link, "href"));
}

function findMeta(document: Parameters<typeof findAll>[0], name: string): string | undefined {
  const [meta] = findAll(document, (node) => node.tagName === "meta" && getAttribute(node, "name") === name);
  return meta && getAttribute(meta, "content");
}
