import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { gzip } from "node:zlib";
import { build } from "esbuild";
import { type PartName, type PythonFile, partNames } from "../../live/engine/python/file";

/** Where the parts of the interpreter lie, in the package that brings them. */
export const paths: Readonly<Record<PartName, string>> = {
  script: require.resolve("pyodide/pyodide.asm.mjs"),
  code: require.resolve("pyodide/pyodide.asm.wasm"),
  library: require.resolve("pyodide/python_stdlib.zip"),
};

export interface PackedPython {
  readonly about: PythonFile;
  readonly bytes: Buffer;
}

/**
 * All of Python in one file for the page, packed once for each version of the interpreter and of what runs it: the
 * folder `cache` keeps it.
 */
export async function packPython(cache: string): Promise<PackedPython> {
  const writer = await bundleWriter();
  const [script, code, whole] = await Promise.all([
    readFile(paths.script),
    readFile(paths.code),
    readFile(paths.library),
  ]);
  const { info } = JSON.parse(await readFile(require.resolve("pyodide/pyodide-lock.json"), "utf8"));
  const version: string = info.python;
  const file = join(cache, toDigest(writer, script, code, whole));
  await mkdir(cache, { recursive: true });
  const kept = await readFile(`${file}.json`, "utf8").catch(() => undefined);
  if (kept) return { about: { ...JSON.parse(kept), version }, bytes: await readFile(`${file}.gz`) };

  await write(`${file}.mjs`, writer);
  const parts: Record<PartName, Uint8Array> = { script, code, library: await runWriter(`${file}.mjs`) };
  // The level of memory with which this packs best.
  const bytes = await promisify(gzip)(Buffer.concat(partNames.map((name) => parts[name])), { level: 9, memLevel: 6 });
  const about: Omit<PythonFile, "version"> = {
    // A browser may keep what is called by its content, and no host compresses what ends so once more.
    path: `assets/python.${toDigest(bytes).slice(0, 8)}.bin`,
    size: bytes.length,
    lengths: { script: parts.script.length, code: parts.code.length, library: parts.library.length },
  };
  await write(`${file}.gz`, bytes);
  await write(`${file}.json`, JSON.stringify(about));
  return { about: { ...about, version }, bytes };
}

async function bundleWriter(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "writeLibrary.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    loader: { ".py": "text" },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

function runWriter(file: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(file, { workerData: paths });
    thread.once("error", (cause) => reject(new Error("Python for the page could not be packed.", { cause })));
    thread.once("message", (library: Uint8Array) => {
      resolve(library);
      thread.terminate();
    });
  });
}

function toDigest(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest("hex");
}

/** Writes a file whole, so that another build beside this one never reads half of it. */
async function write(file: string, content: string | Uint8Array) {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, content);
  await rename(draft, file);
}
