import { setTimeout as sleep } from "node:timers/promises";

async function send(name: string): Promise<void> {
  console.log(`${name} starts`);
  await sleep(100);
  console.log(`${name} fails`);
  throw new Error(`${name} lost`);
}

function hook(error: Error): void {
  console.log("hook got", error.message);
}

// 1. A task fails, and nobody awaits it
process.on("unhandledRejection", hook);
void send("parcel");
await sleep(300);
// 2. Continue
console.log("main continues");
