import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const folder = join(__dirname, "../live/engine");

/** What becomes the worker of each engine, by the engine's folder. */
export function listEngines(): string[] {
  return readdirSync(folder).filter((name) => existsSync(toEntry(name)));
}

function toEntry(engine: string): string {
  return join(folder, engine, "inside/index.ts");
}

/**
 * The text of an engine's worker, with all that it imports in it: in the frame where it runs there is no address from
 * which it could fetch anything. What it imports that ends in `.py` is a text.
 */
export async function toEngineText(engine: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [toEntry(engine)],
    bundle: true,
    format: "esm",
    // What all of the site's browsers have; see package.json.
    target: "es2022",
    minifyWhitespace: true,
    minifySyntax: true,
    loader: { ".py": "text" },
    // By which what an error says of the engine is known, and left out.
    footer: { js: `//# sourceURL=node:${engine}` },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
