import { setTimeout as sleep } from "node:timers/promises";

type Cook = ReadableStreamDefaultController<string>;

async function start(cook: Cook) {
  console.log("cook puts tea");
  cook.enqueue("tea");
  await sleep(100);
  console.log("cook burns the toast");
  cook.error(new Error("toast burnt"));
}

// 1. The cook fails while one dish is left
const queue = new ReadableStream<string>({ start });
await sleep(300);

// 2. Take what is left
console.log("main starts");
try {
  for await (const dish of queue) {
    console.log(`main got ${dish}`);
  }
} catch (error) {
  console.log(`main caught ${(error as Error).message}`);
}
