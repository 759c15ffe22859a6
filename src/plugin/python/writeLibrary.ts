import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { makeInterpreter } from "../../live/engine/python/inside/interpreter";
import program from "./pack.py";
import type { paths } from "./packPython";

// Runs in a thread, which is ended when it has said the library: by itself, what Emscripten wrote comes to no end.
writeLibrary(workerData).then((library) => parentPort?.postMessage(library));

async function writeLibrary({ script, code, library }: typeof paths): Promise<Uint8Array> {
  const written: Uint8Array[] = [];
  const said: Uint8Array[] = [];
  const { default: make } = await import(pathToFileURL(script).href);
  const parts = { make, code: await WebAssembly.compile(await readFile(code)), library: await readFile(library) };
  const python = await makeInterpreter(
    parts,
    (stream, bytes) => void (stream === "out" ? written : said).push(bytes.slice()),
  );
  const outcome = python.run(program);
  if ("exit" in outcome && outcome.exit === 0) return Buffer.concat(written);
  throw new Error(`pack.py wrote no library: ${JSON.stringify(outcome)}\n${Buffer.concat(said)}`);
}
