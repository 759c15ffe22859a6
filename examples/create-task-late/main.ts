import { setTimeout as sleep } from "node:timers/promises";

async function brew(): Promise<string> {
  console.log("tea starts");
  await sleep(300);
  console.log("tea ready");
  return "TEA";
}

async function fry(): Promise<string> {
  console.log("egg starts");
  await sleep(100);
  console.log("egg burnt");
  throw new Error("egg burnt");
}

// 1. Await the slow one first
const tea = brew();
const egg = fry();
egg.catch(() => {}); // without it, Node ends here
console.log(`main got ${await tea}`);

// 2. Await the failed task
try {
  console.log(`main got ${await egg}`);
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}
