import { type TestContext, type TestOptions, test } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** True where what the test needs is not there, and it is skipped for that. */
    missing?: boolean;
  }
}

const requiresAll = process.env.REQUIRE_ALL === "1";

/** A test that needs something of the machine: where that is `missing`, skipped in sight, or failed with REQUIRE_ALL=1. */
export function testWith(
  missing: string | undefined,
  name: string,
  options: TestOptions,
  run: (context: TestContext) => Promise<void>,
) {
  if (missing && !requiresAll) {
    test.skip(`${name} (skipped: ${missing})`, { ...options, meta: { ...options.meta, missing: true } }, () => {});
    return;
  }
  test(name, options, async (context) => {
    if (missing) throw new Error(`REQUIRE_ALL=1, but ${missing}`);
    await run(context);
  });
}
