import { readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const name = `list-${process.pid}.txt`;
const file = join(tmpdir(), name);

// 1. Write a file
await writeFile(file, "tea, toast");
console.log("main wrote the list");

// 2. Read it
const text = await readFile(file, "utf8");
console.log(`main read ${text}`);

// 3. Delete it, and read again
await rm(file);
try {
  await readFile(file, "utf8");
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "ENOENT") throw error;
  console.log("main found no list");
}
