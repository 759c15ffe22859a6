import { setTimeout as sleep } from "node:timers/promises";

async function ring() {
  await sleep(400);
  console.log("bell rings");
}

// 1. Call a sleep of 300 ms
console.log("tea starts");
const bell = ring();
const tea = sleep(300);

// 2. Do something else for 200 ms
await sleep(200);
console.log("main continues");

// 3. Await the sleep that was called first
await tea;
console.log("tea ready");
await bell;
