import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = await fs.mkdtemp(join(tmpdir(), "tea-"));
const pipe = join(folder, "pipe");
execFileSync("mkfifo", [pipe]);

async function readLine(signal?: AbortSignal) {
  // Also for writing, so that opening does not wait.
  const file = await fs.open(pipe, "r+");
  const stream = file.createReadStream({ signal });
  for await (const part of stream) return `${part}`.trim();
}

const script = `
sleep 0.4; echo pen writes milk; echo milk > "$0"
sleep 0.2; echo pen writes eggs; echo eggs > "$0"
sleep 0.1; echo > "$0" # for a stream that reads ahead
`;
const pen = spawn("sh", ["-c", script, pipe], {
  stdio: "inherit",
});

// 1. Read a line, for 200 ms at most
console.log("main waits");
try {
  const line = await readLine(AbortSignal.timeout(200));
  console.log(`main got ${line}`);
} catch {
  console.log("main gives up");
}

// 2. Read again
console.log(`main got ${await readLine()}`);
await once(pen, "exit");
await fs.rm(folder, { recursive: true });
