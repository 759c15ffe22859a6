import type { TestContext } from "vitest";
import type { LanguageId } from "../model/language";
import { findUnready } from "./run";
import { skipOrFail, testWith } from "./testWith";
import { findLack, findToolchains, type Toolchain } from "./toolchain";

const toolchains = await findToolchains();

/** A test that needs a language's toolchain, and maybe of a version not older than one. */
export function testOn(
  language: LanguageId,
  name: string,
  run: (toolchain: Toolchain, context: TestContext) => Promise<void>,
  needs?: string,
) {
  const toolchain = toolchains.get(language) as Toolchain;
  const lack = findLack(toolchain, needs);
  const missing = lack && `${toolchain.language.name}: ${lack}`;
  const options = { concurrent: true, timeout: 400_000, meta: { language } };
  testWith(missing, name, options, async (context) => {
    const unready = await findUnready(toolchain);
    if (unready) skipOrFail(context, `${toolchain.language.name}: ${unready.fault}: ${unready.said.at(-1)?.trim()}`);
    await run(toolchain, context);
  });
}
