import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = await mkdtemp(join(tmpdir(), "tea-"));
const path = join(folder, "list.txt");
await writeFile(path, `x${"é".repeat(40_000)}`);

let text = "";
for await (const chunk of createReadStream(path)) {
  text += chunk;
}
console.log(`broken at ${text.indexOf("\uFFFD")}`);
console.log(text.slice(32_766, 32_770));
await rm(folder, { recursive: true });
