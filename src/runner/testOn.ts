import type { TestContext } from "vitest";
import type { LanguageId } from "../model";
import { testWith } from "./testWith";
import { findToolchains, type Toolchain } from "./toolchain";

declare module "vitest" {
  interface TaskMeta {
    /** The language whose toolchain a test needs. */
    language?: LanguageId;
  }
}

const toolchains = await findToolchains();

/** A test that needs a language's toolchain. */
export function testOn(
  language: LanguageId,
  name: string,
  run: (toolchain: Toolchain, context: TestContext) => Promise<void>,
) {
  const toolchain = toolchains.get(language) as Toolchain;
  const missing = toolchain.missing && `${toolchain.language.name}: ${toolchain.missing}`;
  const options = { concurrent: true, timeout: 400_000, meta: { language } };
  testWith(missing, name, options, (context) => run(toolchain, context));
}
