import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

async function send(name: string): Promise<void> {
  await sleep(100);
  throw new Error(`${name} lost`);
}

const post = new EventEmitter();
post.on("error", () => console.log("never printed"));
post.on("order", send);
post.emit("order", "parcel");
console.log("main continues");
await sleep(300);
console.log("never printed either");
