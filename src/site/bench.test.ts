import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Bench, findPeers, formatBench, splitAtPeers, toStaticFile } from "./bench";
import { formatRuns } from "./benchRun";
import { base, findBuild, readPages } from "./build";

const bench: Bench = {
  path: "/tea/",
  page: {
    bytes: { Document: 30_000, Script: 10_000, Font: 15_000 },
    requests: 4,
    lcp: 1200,
    tbt: 30,
    work: 300,
    score: 99,
  },
  floor: { bytes: { Document: 22_000 }, requests: 1, lcp: 800, tbt: 0, work: 200, score: 100 },
  peers: [],
  presses: [40, 24, 32],
  floorPresses: [16, 8, 24],
};

const toRows = (bench: Bench) =>
  formatBench(bench)
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, " | "));

test("the table has the bytes of each kind, the whole, and its ratio to the floor", () => {
  const rows = toRows(bench);
  expect(rows).toContain("Document, KB | 30.0 | 22.0 | 1.36×");
  expect(rows).toContain("Font, KB | 15.0 | 0.0");
  expect(rows).toContain("all, KB | 55.0 | 22.0 | 2.50× | at most 45");
  expect(rows).toContain("requests | 4 | 1 | 4.00×");
  expect(rows).toContain("LCP, ms | 1200 | 800 | 1.50×");
  expect(rows).toContain("TBT, ms | 30 | 0 | at most 150");
  expect(rows).toContain("work, ms | 300 | 200 | 1.50×");
  expect(rows).toContain("score | 99 | 100 | 0.99× | at least 96");
  expect(rows).toContain("tab to paint, ms | 32 | 16 | 2.00× | at most 50");
});

test("the table has a column for each peer, and says which has no such page", () => {
  const visit = { bytes: { Document: 20_000, Image: 1_000 }, requests: 9, lcp: 1000, tbt: 60, work: 400, score: 97 };
  const rows = toRows({
    ...bench,
    peers: [
      { folder: "dist/coffee", visit },
      { folder: "dist/milk", visit: undefined },
    ],
  });
  expect(rows).toContain("Peer 1: dist/coffee");
  expect(rows).toContain("Peer 2: dist/milk, which has no page at /tea/");
  expect(rows).toContain("page | one file | ratio | peer 1 | peer 2 | target");
  expect(rows).toContain("Image, KB | 0.0 | 0.0 | 1.0");
  expect(rows).toContain("all, KB | 55.0 | 22.0 | 2.50× | 21.0 | at most 45");
  expect(rows).toContain("LCP, ms | 1200 | 800 | 1.50× | 1000");
});

test("paths come before --peers, and folders after it", () => {
  expect(splitAtPeers(["/", "/tea/"])).toEqual({ paths: ["/", "/tea/"], peers: [] });
  expect(splitAtPeers(["--peers", "dist", "../dist"])).toEqual({ paths: [], peers: ["dist", "../dist"] });
  expect(splitAtPeers(["/tea/", "--peers", "dist"])).toEqual({ paths: ["/tea/"], peers: ["dist"] });
});

test("a peer lies where the addresses of its home page say, and a folder without a home page is none", () => {
  const folder = mkdtempSync(join(tmpdir(), "async-atlas-"));
  try {
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "assets/tea.css"), "");
    writeFileSync(join(folder, "index.html"), '<a href="https://tea.example/"><link href="/docs/assets/tea.css?1">');
    expect(findPeers([folder, findBuild()])).toEqual([
      { folder, base: "/docs/" },
      { folder: findBuild(), base },
    ]);
    writeFileSync(join(folder, "index.html"), '<link href="/coffee.css">');
    expect(() => findPeers([folder])).toThrow("index.html has no address of a file");
    expect(() => findPeers(["dist/none", folder, join(folder, "assets")])).toThrow(
      `dist/none holds no built site: no index.html\n${folder}/assets holds no built site: no index.html`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
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
