import { expect, test } from "vitest";
import { toFeed } from "./feed";

const site = { title: "Atlas", home: "https://site.example/atlas/" };
const nothing = { guides: [], scenarios: [], pitfalls: [], messages: 0, answers: [], revised: [] };
const day = {
  date: "2026-05-09",
  updated: "2026-05-09T18:00:00Z",
  ...nothing,
  constructs: [{ path: "/constructs/tea/", title: "Tea & <toast>" }],
};

test("the feed has an entry a day, with the address of the day and links that are absolute", () => {
  const [feed] = toFeed({ ...site, changes: { days: [day], hasOlder: false } });
  expect(feed?.path).toBe("/changes/atom.xml");
  expect(feed?.text).toContain("<id>https://site.example/atlas/changes/#2026-05-09</id>");
  expect(feed?.text).toContain("9 May 2026: 1 new construct");
  expect(feed?.text).toContain('<a href="https://site.example/atlas/constructs/tea/">Tea &amp; &lt;toast&gt;</a>');
  expect(feed?.text).toContain("<updated>2026-05-09T18:00:00.000Z</updated>");
});

test("without a history there is no feed", () => {
  expect(toFeed({ ...site, changes: { days: [], hasOlder: false } })).toEqual([]);
});
