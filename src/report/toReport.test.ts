import { expect, test } from "vitest";
import { toAnchor } from "../model/example";
import { toReport } from "./toReport";

const link = "https://github.com/tea/atlas/issues/new?template=mistake.yml&page=p";
const read = (run: string, languages: readonly string[], href = link) =>
  Object.fromEntries(new URL(toReport(href, run, languages)).searchParams);

test("a report names the scenario, or the pitfall, and the languages that it is about", () => {
  const page = { template: "mistake.yml", page: "p" };
  expect(read(toAnchor("tea-hot"), ["rust"])).toEqual({ ...page, scenario: "tea-hot", language: "rust" });
  expect(read(toAnchor("tea/no-milk"), ["a", "b"])).toEqual({ ...page, scenario: "tea/no-milk", language: "a, b" });
  expect(read("", [])).toEqual(page);
});

test("what an earlier press has filled in is written anew", () => {
  const before = toReport(link, toAnchor("tea"), ["rust"]);
  expect(read("", [], before)).toEqual({ template: "mistake.yml", page: "p" });
});
