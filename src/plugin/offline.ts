import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { PrecacheEntry } from "workbox-precaching";
import { type Edition, editionFile, workerFile } from "../model/offline";

/** What a reader needs without a network. The frame in which programs run is left out: no worker is asked for it. */
const needed = /^(?!404\.html|run\/).*\.html$|^assets\/.*\.(?:js|css|txt)$|\.woff2$|^favicon\.svg$/;

/** Files whose names tell their editions apart. */
const hashed = /^assets\//;

/** Writes into the built site, of which nothing changes after that, what keeps it for reading without a network. */
export async function writeOffline(folder: string) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => needed.test(file))
    .sort();
  const edition = { files: files.length, packed: 0, stored: 0 };
  const kept = files.map((file): PrecacheEntry => {
    const bytes = readFileSync(join(folder, file));
    edition.packed += gzipSync(bytes).length;
    edition.stored += bytes.length;
    const hash = createHash("sha256").update(bytes).digest("base64");
    return {
      url: `./${file.replace(/(^|\/)index\.html$/, "$1")}`,
      revision: hashed.test(file) ? null : hash,
      // A file of another edition, where the host changes editions meanwhile, is not taken for one of this.
      integrity: `sha256-${hash}`,
    };
  });
  writeFileSync(join(folder, editionFile), `${JSON.stringify(edition satisfies Edition)}\n`);
  await build({
    entryPoints: [join(__dirname, "../offline/worker.ts")],
    outfile: join(folder, workerFile),
    bundle: true,
    minify: true,
    legalComments: "none",
    target: "es2022",
    define: { kept: JSON.stringify(kept), "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
}
