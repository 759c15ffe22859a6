import { describe, expect, test } from "vitest";
import { oddQueries } from "../site/oddQueries";
import { readChoice, toAttributes } from "./choice";

const ids = ["python", "csharp", "javascript", "swift", "rust"];
const nothing = () => null;

/** What a storage with these entries gives. */
function keep(entries: Readonly<Record<string, string>>) {
  return (key: string) => entries[key] ?? null;
}

describe("the choice of", () => {
  test("a reader who has never been here is the first language, in tabs", () => {
    expect(readChoice("", nothing, ids)).toEqual({
      langs: ["python", "csharp"],
      view: "tabs",
      tab: "python",
      notation: "original",
      chosen: false,
      shared: false,
    });
  });

  test("a reader who has been here is what is stored", () => {
    const stored = keep({ langs: "rust,swift", view: "side", tab: "csharp", notation: "variant" });
    expect(readChoice("", stored, ids)).toEqual({
      langs: ["rust", "swift"],
      view: "side",
      tab: "csharp",
      notation: "variant",
      chosen: true,
      shared: false,
    });
  });

  test("a reader who has named two languages and opened no tab begins with the first of them", () => {
    expect(readChoice("", keep({ langs: "rust,swift" }), ids)).toMatchObject({ tab: "rust", view: "tabs" });
  });

  const pair = { langs: "rust,python", tab: "rust" };
  test.each([
    ["decides for a reader who has chosen none", "swift", {}, ["python", "csharp"], "tabs", "swift"],
    [
      "joins the reader's columns as the second",
      "swift",
      { ...pair, view: "side" },
      ["rust", "swift", "python"],
      "side",
      "swift",
    ],
    ["is a column of the reader's already", "python", { ...pair, view: "side" }, ["rust", "python"], "side", "python"],
    [
      "is the tab of a reader who has chosen tabs",
      "swift",
      { ...pair, view: "tabs" },
      ["rust", "python"],
      "tabs",
      "swift",
    ],
  ] as const)("a link with one language %s", (_, linked, stored, langs, view, tab) => {
    expect(readChoice(`?langs=${linked}`, keep(stored), ids)).toMatchObject({ langs, view, tab });
  });

  test("a link with several languages is those side by side, in its order, whatever is stored", () => {
    expect(readChoice("?langs=swift,python,rust", keep({ langs: "csharp,rust", view: "tabs" }), ids)).toEqual({
      langs: ["swift", "python", "rust"],
      view: "side",
      tab: "swift",
      notation: "original",
      chosen: true,
      shared: true,
    });
  });

  test.each(oddQueries)("an odd address, ?%.40s, shows what it can", (query, shown) => {
    const { view, tab, langs } = readChoice(`?${query}`, nothing, ids);
    expect(view === "side" ? langs : [tab]).toEqual(shown);
  });

  test.each([
    [{ langs: "" }, ["python", "csharp"]],
    [{ langs: "rust" }, ["python", "csharp"]],
    [{ langs: "rust,rust" }, ["python", "csharp"]],
    [{ langs: "rust,cobol,swift" }, ["rust", "swift"]],
    [{ langs: '["rust","swift"]' }, ["rust", "swift"]],
    [{ langs: "<b>", view: "SIDE", tab: "__proto__", notation: "1" }, ["python", "csharp"]],
  ])("a storage that holds %j falls back", (entries, langs) => {
    expect(readChoice("", keep(entries), ids)).toMatchObject({ langs, view: "tabs", notation: "original" });
    expect(ids).toContain(readChoice("", keep(entries), ids).tab);
  });
});

describe("the attributes", () => {
  const choice = readChoice("?langs=rust,python", nothing, ids);

  test("say what is shown, and give every language a place, the reader's first", () => {
    expect(toAttributes(choice, ids)).toEqual({
      "data-langs": "rust python",
      "data-view": "side",
      "data-columns": "few",
      "data-tab": "rust",
      "data-shown": "rust python",
      "data-guessed": null,
      "data-notation": "original",
      "data-chosen": "",
      "data-compared": "rust python",
      "data-pair": "python-rust",
      "data-knows": "rust",
      "data-learns": "python",
      style: "--rust:1;--python:2;--csharp:3;--javascript:4;--swift:5;--compared:2",
    });
  });

  test.each([
    ["", {}, "python csharp", "python-csharp"],
    ["?langs=rust", {}, "python rust", "python-rust"],
    ["", { langs: "rust,csharp", view: "tabs", tab: "csharp" }, "rust csharp", "csharp-rust"],
    ["", { langs: "rust,csharp", view: "tabs", tab: "swift" }, "rust swift", "swift-rust"],
    ["?langs=swift,rust,python", {}, "swift rust python", "swift-rust"],
  ])("compare the open tab with the reader's language, or the columns: %s %j", (search, stored, compared, pair) => {
    const attributes = toAttributes(readChoice(search, keep(stored), ids), ids);
    expect(attributes).toMatchObject({ "data-compared": compared, "data-pair": pair });
  });

  test("take away what does not hold", () => {
    expect(toAttributes(readChoice("", nothing, ids), ids)).toMatchObject({
      "data-chosen": null,
      "data-knows": null,
    });
  });
});
