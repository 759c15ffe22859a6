import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. The program runs async code
console.log("main starts");
await sleep(100);

// 2. Now the program can await
console.log(`main got ${await make("tea")}`);

// 3. main ends, and so does the program
await sleep(100);
console.log("main ends");
