import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = await fs.mkdtemp(join(tmpdir(), "tea-"));
const path = join(folder, "log.txt");
try {
  // 1. A hundred tasks append a line each
  console.log("main waits for all");
  const numbers = Array.from({ length: 100 }, (_, n) => n);
  await Promise.all(
    numbers.map((n) => fs.appendFile(path, `tea ${n}\n`)),
  );

  // 2. Count the lines
  const text = await fs.readFile(path, "utf8");
  const count = text.split("\n").length - 1;
  console.log(`main counts ${count} lines`);
} finally {
  await fs.rm(folder, { recursive: true });
}
