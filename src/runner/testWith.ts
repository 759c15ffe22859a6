import { type TestContext, type TestOptions, test } from "vitest";
import type { LanguageId } from "../model/language";

declare module "vitest" {
  interface TaskMeta {
    /** The language whose toolchain the test needs. */
    language?: LanguageId;
    /** What the test needs and does not find, for which it is skipped. */
    missing?: string;
    /** What was wrong with a program that passed when it ran again by itself. */
    passedAlone?: string;
  }
}

const requiresAll = process.env.REQUIRE_ALL === "1";

/** A test that needs something of the machine: where that is `missing`, skipped and counted, or failed with REQUIRE_ALL=1. */
export function testWith(
  missing: string | undefined,
  name: string,
  options: TestOptions,
  run: (context: TestContext) => Promise<void>,
) {
  if (missing && !requiresAll) {
    test.skip(`${name} (skipped: ${missing})`, { ...options, meta: { ...options.meta, missing } }, () => {});
    return;
  }
  test(name, options, async (context) => {
    if (missing) skipOrFail(context, missing);
    await run(context);
  });
}

/** Ends a test that finds what it needs `missing`: skipped and counted, or failed with REQUIRE_ALL=1. */
export function skipOrFail({ skip, task }: TestContext, missing: string): never {
  if (requiresAll) throw new Error(`REQUIRE_ALL=1, but ${missing}`);
  task.meta.missing = missing;
  return skip(missing);
}
