import { defineConfig } from "vitest/config";

/** Programs of each language for the engines after the first, which runs them all. */
const sample = "src/site/sample.test.ts";

/** What takes pages that the browser keeps when they are left. */
const travel = "src/site/travel.test.ts";

/**
 * What a reader does on the page of a construct, in every engine. What reads files, opens every page, runs every program
 * or filters a list has one answer in all.
 */
const doings = "src/site/{browser,compare,desk,glossary,habits,reader,searchKeys,travel}.test.ts";

/** What a program reaches of the browser; the driver of WebKit hears too little of it. */
const sandbox = "src/site/sandbox.test.ts";

/** What tests of pages have in every engine. */
const site = {
  sequence: { groupOrder: 2 },
  // One more than by default: a browser waits often.
  maxWorkers: "100%",
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // What a page does once a script has arrived; the second that is given by default is short on a busy machine.
  expect: { poll: { timeout: 30_000 } },
};

/** Tests of the runner that run programs, and so need toolchains. */
const runnerTests = ["src/runner/failures.test.ts", "src/runner/record.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "docs/**/*.test.ts"],
          exclude: ["src/site/**", ...runnerTests],
          // None measures time; on a busy machine one may take long.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "examples",
          include: ["examples/**/*.test.ts", ...runnerTests],
          maxConcurrency: 6,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...site,
          name: "site",
          include: ["src/site/**/*.test.ts"],
          exclude: [sample, travel],
          provide: { engine: "chromium" },
        },
      },
      {
        test: {
          ...site,
          name: "site in Chromium that keeps pages",
          include: [travel],
          provide: { engine: "desktopChromium" },
        },
      },
      {
        test: {
          ...site,
          name: "site in Firefox",
          include: [doings, sandbox, sample],
          provide: { engine: "firefox" },
        },
      },
      {
        test: {
          ...site,
          name: "site in WebKit",
          include: [doings, sample],
          provide: { engine: "webkit" },
        },
      },
    ],
    // A filter skips a thousand tests.
    hideSkippedTests: true,
    // The default one prints the failures, which come last.
    reporters: ["./src/runner/reporter.ts", "default"],
  },
});
