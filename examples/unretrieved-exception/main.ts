import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<void> {
  console.log(`${name} starts`);
  await sleep(100);
  console.log(`${name} burnt`);
  throw new Error(`${name} burnt`);
}

function hook(reason: unknown): void {
  const text =
    reason instanceof Error ? reason.message : reason;
  console.log(`hook got ${text}`);
}

process.on("unhandledRejection", hook);

// 1. A task fails, and nobody keeps it
void make("tea");
await sleep(200);

// 2. A task fails, and main keeps it
const tasks = [make("toast")];
await sleep(300);
console.log("main drops toast");
tasks.length = 0;
