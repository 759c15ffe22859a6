import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

async function makeTea(): Promise<void> {
  console.log("tea starts");
  await sleep(100);
  console.log("tea burnt");
  throw new Error("tea burnt");
}

async function serve(): Promise<void> {
  void makeTea();
  await sleep(200);
  console.log("main continues");
}

async function runChild(): Promise<void> {
  // 1. A task fails, and nobody looks
  const args = [import.meta.filename, "serve"];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "pipe"],
  });
  const closed = once(child, "close");
  const log = await text(child.stderr);
  const [code] = await closed;

  // 2. What the shell sees
  const found = log.includes("Error: tea burnt");
  const what = found ? "tea burnt" : "nothing";
  console.log(`shell reads ${what}`);
  console.log(`shell sees exit code ${code}`);
}

if (process.argv.length > 2) await serve();
else await runChild();
