import { setTimeout as sleep } from "node:timers/promises";

async function send(name: string): Promise<void> {
  await sleep(100);
  throw new Error(`${name} lost`);
}

try {
  void send("parcel");
} catch {
  console.log("never printed");
}
console.log("main continues");
await sleep(200);
console.log("never printed either");
