import { type TestContext, test } from "vitest";
import type { LanguageId } from "../model";
import { findToolchains, type Toolchain } from "./toolchain";

declare module "vitest" {
  interface TaskMeta {
    /** The language whose toolchain a test needs. */
    language?: LanguageId;
    /** True where that toolchain is not there, and the test is skipped for it. */
    missing?: boolean;
  }
}

const toolchains = await findToolchains();
const requiresAll = process.env.REQUIRE_ALL === "1";

/** A test that needs a toolchain: without it skipped in sight, or failed where REQUIRE_ALL=1. */
export function testOn(
  language: LanguageId,
  name: string,
  run: (toolchain: Toolchain, context: TestContext) => Promise<void>,
) {
  const toolchain = toolchains.get(language) as Toolchain;
  if (toolchain.missing && !requiresAll) {
    test.skip(`${name} (skipped: ${toolchain.missing})`, { meta: { language, missing: true } }, () => {});
    return;
  }
  test.concurrent(name, { timeout: 400_000, meta: { language } }, async (context) => {
    if (toolchain.missing) throw new Error(`REQUIRE_ALL=1, but ${toolchain.language.name}: ${toolchain.missing}`);
    await run(toolchain, context);
  });
}
