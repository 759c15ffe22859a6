import { spawn } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

async function makeTea(name: string) {
  console.log("tea starts");
  setTimeout(() => process.kill(process.pid, name), 200);
  try {
    await sleep(5000);
  } finally {
    console.log("tea is clean");
  }
}

async function run(name: NodeJS.Signals): Promise<number> {
  const args = [import.meta.filename, name];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "ignore"],
  });
  const [code] = await once(child, "close");
  return code ?? 128 + constants.signals[name];
}

const [, , signal] = process.argv;
if (!signal) {
  // 1. Ctrl+C (SIGINT), and no handler
  console.log(`shell sees ${await run("SIGINT")}`);

  // 2. SIGTERM, and no handler
  console.log(`shell sees ${await run("SIGTERM")}`);
} else {
  await makeTea(signal);
}
