import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { collectCatalog } from "../../catalog/examples";
import { queries as form } from "../../catalog/schema";
import { readAllPages } from "../../plugin/searchPages";
import { findResults, type Result, toHref } from "../find/results";
import { readSearch, type Search } from "../find/search";
import type { Index } from "../find/types";
import { makeIndex, packIndex } from "../index/makeIndex";
import { readSearchPages } from "../index/readSearchPages";
import { type Asked, measureQueries } from "./measure";
import places from "./places.json";
import queries from "./queries.json";

const root = join(__dirname, "../../..");
let index: Index;
let search: Search;
const toBare = (text: string) => text.toLowerCase().replaceAll("`", "");
const find = (text: string) => findResults(search, text, []).results;
const findFirst = (text: string) => find(text).slice(0, 3);
const listPaths = (results: readonly Result[]) => results.map(({ path }) => path);

beforeAll(async () => {
  index = makeIndex(await readAllPages(root, collectCatalog(root).examples));
  search = await readSearch(new Response(packIndex(index)));
});

test("the project's own queries are as `npm run bench:search` reads them", () => {
  expect(form.validate(queries).error).toBeUndefined();
});

describe("the pages that there are", () => {
  test("every symbol that a page declares finds that page among the first three, with its language", () => {
    for (const { path, symbols } of search.pages) {
      for (const { symbol } of Object.values(symbols)) {
        const found = findFirst(symbol).find((result) => result.path === path);
        expect(listPaths(findFirst(symbol)), symbol).toContain(path);
        expect(
          found?.lines.some((line) => line.language && symbols[line.language]?.symbol === symbol),
          `${symbol} of ${path}`,
        ).toBe(true);
      }
    }
  });

  test("every alias finds its page among the first three", () => {
    for (const { path, aliases } of search.pages) {
      for (const alias of aliases.flatMap((line) => line.split(", "))) {
        expect(listPaths(findFirst(alias)), alias).toContain(path);
      }
    }
  });

  test("every title finds its page first", () => {
    for (const { path, title } of search.pages) expect(find(title)[0]?.path, title).toBe(path);
  });

  test("every error that a pitfall prints leads to a heading where it stands", () => {
    const places = new Map<string, string[]>();
    for (const { path, sections } of search.pages) {
      for (const [, anchor, , ...pitfalls] of sections) {
        for (const line of pitfalls.flatMap(([, , ...said]) => said)) {
          places.set(line, [...(places.get(line) ?? []), `${path}#${anchor}`]);
        }
      }
    }
    for (const [line, anchors] of places) {
      if (!/error|warning|exception|fatal|panic/i.test(line)) continue;
      const ways = findFirst(line).flatMap((result) => result.lines.map((each) => `${result.path}#${each.anchor}`));
      expect(
        anchors.some((anchor) => ways.includes(anchor)),
        `${line} stands at ${anchors.join(", ")}`,
      ).toBe(true);
    }
  });

  test("every number of an error finds a page that names it among the first three", async () => {
    const pages = await readSearchPages(root, []);
    const numbers = new Map<string, string[]>();
    for (const { path, sections } of pages) {
      for (const [number] of sections.flatMap(({ text }) => [...text.matchAll(/\b(?:CS|TS|E)\d{4}\b/g)])) {
        numbers.set(number, [...(numbers.get(number) ?? []), path]);
      }
    }
    expect(numbers.size).toBeGreaterThan(10);
    for (const [number, paths] of numbers) {
      expect(
        listPaths(findFirst(number)).some((path) => paths.includes(path)),
        `${number} of ${paths.join(", ")}`,
      ).toBe(true);
    }
  });

  test("no query of the test is one of the questions that the search has learnt from", async () => {
    const known = new Set((await readSearchPages(root, [])).flatMap(({ asked }) => asked).map(toBare));
    expect(queries.filter(({ query }) => known.has(toBare(query))).map(({ query }) => query)).toEqual([]);
  });

  test("the project's own queries find what they are after", () => {
    const { figures, missed } = measureQueries(search, queries as Asked[]);
    const [all] = figures;
    expect(all?.queries).toBeGreaterThan(80);
    expect(all?.empty).toBe(0);
    expect(all?.firstThree, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.97);
    expect(all?.first).toBeGreaterThanOrEqual(0.9);
  });

  test("the index of sixty-five constructs takes at most 75 KB", () => {
    const guides = index.pages.filter(({ kind }) => kind === "guide");
    const weigh = (value: unknown) => gzipSync(JSON.stringify(value)).length;
    const constructs = index.pages.length - guides.length;
    expect(((weigh(index) - weigh(guides)) / constructs) * 65 + weigh(guides)).toBeLessThan(75_000);
  });
});

describe("results", () => {
  test("are eight constructs and two guides at most, none twice", () => {
    for (const text of ["async", "task", "await", "a", "error", "how to wait for a task in python"]) {
      const results = find(text);
      expect(results.filter(({ kind }) => kind === "construct").length, text).toBeLessThanOrEqual(8);
      expect(results.filter(({ kind }) => kind === "guide").length, text).toBeLessThanOrEqual(2);
      expect(new Set(listPaths(results)).size).toBe(results.length);
    }
  });

  test("lead to the language whose name was typed, and to the heading of an error", () => {
    const [named] = find("Task.WhenAll");
    expect(named && toHref(named, named.lines[0])).toMatch(/\/\?langs=csharp$/);
    const [said] = find("RuntimeError: cannot reuse already awaited coroutine");
    expect(said && toHref(said, said.lines[0])).toMatch(/\/\?langs=python#[a-z-]+$/);
  });

  test("open where the answer stands in four queries of five that are after a place, and else at the page's top", () => {
    const toOpened = (query: string) => {
      const [first] = find(query);
      const [path, anchor = ""] = (first ? toHref(first, first.opens) : "").replace(/\?[^#]*/, "").split("#");
      return `${path?.split("/").at(-2)}#${anchor}`;
    };
    const missed = places.filter(({ query, expect }) => !expect.includes(toOpened(query)));
    expect(missed.filter(({ category }) => category === "top")).toEqual([]);
    const { length } = places.filter(({ category }) => category === "place");
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(length / 5);
  });

  test.each([
    ["Send is not implemented", /^\/constructs\/lock\/\?langs=rust#guard-across-await$/],
    ["exit code 134", /^\/errors\/\?langs=csharp#csharp-exit-code-134$/],
    ["coming from C# to Python", /^\/compare\/csharp-to-python\/$/],
    ["rust for python developers", /^\/compare\/python-to-rust\/$/],
    ["c# vs python", /^\/compare\//],
    ["context manager", /^\/constructs\/async-with\//],
    ["actor", /^\/constructs\/shared-state\/#owner$/],
    ["gather", /^\/constructs\/gather\/\?langs=python$/],
  ])("for %s open %s first", (query, place) => {
    const [first] = find(query);
    expect(first && toHref(first, first.opens)).toMatch(place);
  });

  test("of a path show what has its last name, and not what begins like it", () => {
    const lines = find("Task.WhenAll").flatMap((result) => result.lines);
    const symbols = lines.flatMap(({ symbol }) => symbol ?? []);
    expect(symbols.length).toBeGreaterThan(2);
    for (const symbol of symbols) expect(symbol).toContain("WhenAll");
    expect(new Set(lines.flatMap(({ language }) => language ?? []))).toEqual(new Set(["csharp"]));
  });

  test("show the reader's own language where all have the same name", () => {
    const [first] = findResults(search, "await", ["rust", "swift"]).results;
    expect(first?.lines[0]?.language).toBe("rust");
  });

  test.each([
    [["csharp", "python"], "Task.WhenAny", "csharp", "python", "asyncio.wait"],
    [["csharp", "python"], "asyncio.wait", "python", "csharp", "Task.WhenAny"],
    [["csharp", "python"], "JoinSet", "rust", "python", "asyncio.TaskGroup"],
    [["swift", "rust"], "Task.WhenAny", "csharp", "rust", "tokio::select!"],
    [[], "Task.WhenAny", "csharp", "python", "asyncio.wait"],
  ])("show a reader of %s for %s beside the name that matched the one they use", (reader, text, own, other, symbol) => {
    const [line] = findResults(search, text, reader).results[0]?.lines ?? [];
    expect([line?.language, line?.other?.language, line?.other?.symbol]).toEqual([own, other, symbol]);
  });

  test("have no second name where the reader's only language is the one that matched", () => {
    expect(find("asyncio.gather")[0]?.lines[0]?.other).toBeUndefined();
  });

  test("begin for a reader of Python with Python's page of a name that other languages have too", () => {
    for (const reader of [
      ["python", "csharp"],
      ["csharp", "python"],
    ]) {
      expect(findResults(search, "wait_for", reader).results[0]?.path).toBe("/constructs/timeout/");
    }
    expect(findResults(search, "wait_for", ["swift", "rust"]).results[0]?.path).toBe("/constructs/condition/");
  });

  test.each([
    ["Task.WhenAny", "name"],
    ["limit concurrency", "title"],
    ["RuntimeError: cannot reuse already awaited coroutine", "heading"],
  ])("show for %s the %s first", (text, shows) => {
    expect(find(text)[0]?.shows).toBe(shows);
  });

  test("find all but a name in a hundred for readers of any two languages", () => {
    for (const reader of [
      ["csharp", "python"],
      ["swift", "rust"],
    ]) {
      const names = queries.filter(({ category }) => category === "name");
      const missed = names.filter(({ query, expect }) => {
        const first = findResults(search, query, reader).results.slice(0, 3);
        return !first.some(({ path }) => expect.some((id) => path.includes(`/${id}/`)));
      });
      expect(missed.length, missed.map(({ query }) => query).join()).toBeLessThan(names.length * 0.01);
    }
  });

  test.each([
    ["asyncio.wait_for(fetch(), 1)", "/constructs/timeout/", "asyncio.wait_for"],
    ["Promise.all([load(a), load(b)])", "/constructs/gather/", "Promise.all"],
  ])("of the call %s are those of what is called", (call, path, symbol) => {
    const [first] = find(call);
    expect(first?.path).toBe(path);
    expect(first?.lines[0]?.symbol).toBe(symbol);
  });

  test.each([
    ["How to add a timeout to an async function", "/constructs/timeout/"],
    ["asyncio queue join never returns", "/constructs/queue/"],
    ["first successful promise", "/constructs/wait-first/"],
    ["what happens if I forgot to await", "/constructs/never-awaited/"],
  ])("of the question %s begin with what it is after", (question, path) => {
    expect(find(question)[0]?.path).toBe(path);
  });

  test.each([
    ["timeout in swift", "swift"],
    ["what is rust's timeout?", "rust"],
  ])("of the question %s show the language that it names", (question, language) => {
    expect(find(question)[0]?.lines[0]?.language).toBe(language);
  });

  test.each([
    "asdfghjkl",
    "qwertyuiop zxcvbnm",
    "xyzzy",
    "pizza recipe",
    "best restaurants in paris",
    "weather tomorrow in berlin",
    "capital of france",
    "buy cheap shoes online",
    "zzzzzz",
    "12345",
    "💥💥",
    "supercalifragilistic",
  ])("are none for %s", (nonsense) => {
    expect(listPaths(find(nonsense))).toEqual([]);
  });

  test.each([
    "websocket client reconnect",
    "graphql subscription resolver",
    "django orm async",
    "dockerfile asyncio",
    "fastapi dependency injection",
    "Entity Framework SaveChangesAsync",
    "flutter FutureBuilder widget",
    "redis pubsub",
    "kafka consumer offset commit",
    "jwt token middleware",
    "terraform module variables",
    "vitest",
    "docker compose",
    "css grid center",
    "numpy broadcasting",
    "beautifulsoup find all",
    "linq group by select many",
    "sql inner join",
    "IndexError: list index out of range",
    "TypeError: 'NoneType' object is not subscriptable",
    "NullReferenceException: Object reference not set to an instance of an object",
  ])("are the nearest at most for %s, which no page is about", (text) => {
    const { results, isNearest } = findResults(search, text, []);
    expect(isNearest || !results.length).toBe(true);
  });

  test("are called the nearest for few queries that a page is about", () => {
    const known = queries.filter(({ query }) => findResults(search, query, []).isNearest).map(({ query }) => query);
    expect(known.length, known.join("; ")).toBeLessThan(queries.length * 0.02);
  });

  test.each([
    ["nothing", ""],
    ["blanks", " \t\n "],
    ["ten thousand letters", "a".repeat(10_000)],
    ["ten thousand words", "task await ".repeat(1_000)],
    ["brackets", "(".repeat(5_000)],
    ["a regular expression", "^(a+)+$|[\\]\\.*?{}"],
    ["HTML", "<img src=x onerror=alert(1)><script>alert(2)</script>"],
    ["emoji", "👩‍👩‍👧‍👦 🦀 await 🐍"],
    ["right to left", "מתזמן \u202egather\u202c انتظر"],
    ["the names of objects", "__proto__ constructor toString hasOwnProperty"],
    ["quotes", "\"'`“”‘’"],
    ["half a character", "\ud800 await \udc00"],
    ["control characters", "\0\u0001await\u007f"],
  ])("come in time for %s", (_, text) => {
    const start = performance.now();
    expect(Array.isArray(find(text))).toBe(true);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
