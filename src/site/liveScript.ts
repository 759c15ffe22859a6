import { join } from "node:path";
import { build } from "esbuild";
import { base, root } from "./build";

/**
 * A script that puts `run` and `makeSpare` of `src/live/engine/run.ts` into a page as `live`: what the site's own script
 * does when a reader presses Run, for tests that run hundreds of programs without pressing.
 */
export async function toLiveScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/live/engine/run.ts")],
    bundle: true,
    format: "iife",
    globalName: "live",
    // What the latest build made.
    alias: { "@generated": join(root, ".docusaurus") },
    define: { __webpack_public_path__: JSON.stringify(base) },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
