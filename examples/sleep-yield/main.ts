import { scheduler } from "node:timers/promises";

async function ring(): Promise<void> {
  await scheduler.yield(); // into the queue, as a task
  console.log("bell rings");
}

// 1. Work without a pause
let bell = ring();
console.log("main cuts bread");
console.log("main cuts cheese");
await bell;

// 2. Pause for work that is ready
bell = ring();
console.log("main cuts bread");
await scheduler.yield();
console.log("main cuts cheese");
await bell;
