import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const folder = await fs.mkdtemp(join(tmpdir(), "tea-"));
const path = join(folder, "list.txt");
try {
  // 1. Write a file
  await fs.writeFile(path, "tea\ncafé\ntoast\n");
  console.log("main wrote the list");

  // 2. Read it line by line
  await using file = await fs.open(path);
  for await (const line of file.readLines()) {
    console.log(`main reads ${line}`);
    await sleep(100);
  }
} finally {
  await fs.rm(folder, { recursive: true });
}
