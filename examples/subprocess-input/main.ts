import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

// 1. Write a line, read the answer
console.log("cat starts");
const cat = spawn("cat");
const closed = once(cat, "close");
closed.catch(() => {}); // is awaited later
const answers = createInterface(cat.stdout);
const lines = answers[Symbol.asyncIterator]();
for (const name of ["tea", "toast"]) {
  cat.stdin.write(`${name}\n`);
  const answer = await lines.next();
  console.log(`cat says ${answer.value}`);
  await sleep(100);
}

// 2. Close the input, and cat ends
cat.stdin.end();
const [code] = await closed;
console.log(`cat ended with ${code}`);

// 3. Start a program that does not exist
try {
  await once(spawn("toaster"), "spawn");
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== "ENOENT") throw error;
  console.log("main found no toaster");
}
