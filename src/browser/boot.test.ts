import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { toBootScript } from "./boot";

const ids = ["python", "csharp", "javascript", "swift", "rust"];

/** The little of a browser that there is when the head of a page is read: no module, no page, no element but one. */
function boot(search: string, localStorage: { getItem(key: string): string | null }) {
  const attributes: Record<string, string> = {};
  const documentElement = {
    setAttribute: (name: string, value: string) => {
      attributes[name] = value;
    },
    removeAttribute: (name: string) => {
      delete attributes[name];
    },
  };
  const window: { atlas?: Window["atlas"] } = {};
  const matchMedia = () => ({ matches: false });
  const bare = {
    matchMedia,
    window,
    document: { documentElement },
    location: { search },
    localStorage,
    URLSearchParams,
  };
  runInNewContext(toBootScript(ids, "theme"), bare);
  return { attributes, atlas: window.atlas as Window["atlas"] };
}

const empty = { getItem: () => null };

test("the script needs nothing but what a browser has", () => {
  const { attributes } = boot("", empty);
  expect(attributes).toEqual({
    "data-langs": "python csharp",
    "data-view": "tabs",
    "data-columns": "few",
    "data-tab": "python",
    "data-shown": "python",
    "data-theme": "light",
    "data-theme-choice": "light",
    "data-compared": "python csharp",
    "data-pair": "python-csharp",
    "data-notation": "original",
    style: "--python:1;--csharp:2;--javascript:3;--swift:4;--rust:5;--compared:2",
  });
});

test("it reads what is stored under the site's own name", () => {
  const entries: Record<string, string> = { "atlas.langs": "rust,swift", "atlas.view": "side", langs: "python,csharp" };
  const { attributes } = boot("", { getItem: (key) => entries[key] ?? null });
  expect(attributes).toMatchObject({ "data-langs": "rust swift", "data-view": "side", "data-chosen": "" });
});

test("it works where storage is blocked", () => {
  const { attributes } = boot("?langs=swift", {
    getItem: () => {
      throw new Error("Access is denied");
    },
  });
  expect(attributes).toMatchObject({ "data-view": "tabs", "data-tab": "swift" });
});

test("what it leaves behind changes the choice, and takes away what no longer holds", () => {
  const { attributes, atlas } = boot("?langs=rust,swift", empty);
  expect(attributes).toHaveProperty("data-chosen");
  atlas.set({ ...atlas.choice, view: "tabs", chosen: false });
  expect(attributes).toMatchObject({ "data-view": "tabs" });
  expect(attributes).not.toHaveProperty("data-chosen");
  expect(atlas.choice).toMatchObject({ view: "tabs", chosen: false });
  expect([...atlas.ids]).toEqual(ids);
});

test("it can stand in a page: nothing in it ends its own element", () => {
  expect(toBootScript(ids, "theme")).not.toMatch(/<\/script|<!--/i);
});
