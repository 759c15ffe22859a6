import { expect, test } from "vitest";
import { type Bench, formatBench, toStaticFile } from "./bench";
import { formatRuns } from "./benchRun";
import { readPages } from "./build";

const bench: Bench = {
  path: "/tea/",
  page: { bytes: { Document: 30_000, Script: 10_000, Font: 15_000 }, requests: 4, lcp: 1200, tbt: 30, score: 99 },
  floor: { bytes: { Document: 22_000 }, requests: 1, lcp: 800, tbt: 0, score: 100 },
  presses: [40, 24, 32],
  floorPresses: [16, 8, 24],
};

test("the table has the bytes of each kind, the whole, and its ratio to the floor", () => {
  const rows = formatBench(bench)
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, " | "));
  expect(rows).toContain("Document, KB | 30.0 | 22.0");
  expect(rows).toContain("Font, KB | 15.0 | 0.0");
  expect(rows).toContain("all, KB | 55.0 | 22.0 | 2.5× | at most 45");
  expect(rows).toContain("requests | 4 | 1 | 4.0×");
  expect(rows).toContain("LCP, ms | 1200 | 800 | 1.5×");
  expect(rows).toContain("TBT, ms | 30 | 0 | at most 150");
  expect(rows).toContain("score | 99 | 100 | 1.0× | at least 96");
  expect(rows).toContain("tab to paint, ms | 32 | 16 | 2.0× | at most 50");
});

test("the static file beside a page has its text and nothing to load", () => {
  for (const page of readPages().pages) {
    const html = toStaticFile(page);
    expect(html).toContain('id="main"');
    // Programs may have all of these.
    const loading = html.replace(/<pre[\s\S]*?<\/pre>|<code[\s\S]*?<\/code>/g, "");
    expect(loading).not.toMatch(/<script|src=|rel="?stylesheet|url\((?!data:)/);
  }
});

test("the table of runs has a line for each language on each network", () => {
  const visit = { first: 2400.4, bytes: 6_594_900, again: 31, later: 1900, laterBytes: 0, stop: 12.6 };
  const table = formatRuns([{ language: "Tea", network: "localhost", ...visit }]);
  expect(table).toContain("first      KB   again   later      KB    Stop\n");
  expect(table).toContain("Tea, localhost      2400    6595      31    1900       0      13");
});
