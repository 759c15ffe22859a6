import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "docs/**/*.test.ts"],
          exclude: ["src/site/**", "src/runner/failures.test.ts"],
        },
      },
      {
        test: {
          name: "examples",
          include: ["examples/**/*.test.ts", "src/runner/failures.test.ts"],
          maxConcurrency: 6,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "site",
          include: ["src/site/**/*.test.ts"],
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
    reporters: ["default", "./src/runner/reporter.ts"],
  },
});
