import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { findRepository, toEditUrl, toReportUrl } from "./repository";

const action = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "tea/atlas",
  GITHUB_REF_TYPE: "branch",
  GITHUB_REF_NAME: "main",
};
const repository = { url: "https://github.com/tea/atlas", branch: "main" };

test("the repository is known where GitHub Actions names it and a branch, and nowhere else", () => {
  expect(findRepository(action)).toEqual(repository);
  expect(findRepository({})).toBeUndefined();
  expect(findRepository({ ...action, GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1" })).toBeUndefined();
  expect(findRepository({ ...action, GITHUB_REF_NAME: "12/merge", GITHUB_BASE_REF: "next" })?.branch).toBe("next");
});

test("a page is edited as its file, and a report names the page", () => {
  expect(toEditUrl(repository, "docs/errors.yaml")).toBe("https://github.com/tea/atlas/edit/main/docs/errors.yaml");
  const report = new URL(toReportUrl(repository, "/lock/", "https://site.example/atlas/lock/"));
  expect(report.pathname).toBe("/tea/atlas/issues/new");
  expect(Object.fromEntries(report.searchParams)).toEqual({
    template: "mistake.yml",
    title: "Mistake on /lock/",
    page: "https://site.example/atlas/lock/",
  });
});

test("the issue form has the fields that a report fills in", () => {
  const form = load(readFileSync(join(__dirname, "../../.github/ISSUE_TEMPLATE/mistake.yml"), "utf8")) as {
    readonly body: readonly { readonly id?: string; readonly type: string }[];
  };
  const inputs = form.body.filter(({ type }) => type === "input").map(({ id }) => id);
  expect(inputs).toEqual(["page", "scenario", "language"]);
});
