import { defineConfig } from "vitest/config";

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
          name: "site",
          include: ["src/site/**/*.test.ts"],
          sequence: { groupOrder: 2 },
          // One more than by default: a browser waits often.
          maxWorkers: "100%",
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What a page does once a script has arrived; the second that is given by default is short on a busy machine.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
    // A filter skips a thousand tests.
    hideSkippedTests: true,
    // The default one prints the failures, which come last.
    reporters: ["./src/runner/reporter.ts", "default"],
  },
});
