import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

async function breakfast(): Promise<string> {
  const toast = await make("toast");
  return `${toast} WITH JAM`;
}

async function fry(): Promise<string> {
  await sleep(200);
  throw new Error("egg burnt");
}

// 1. Await the call
console.log(`main got ${await make("tea")}`);

// 2. One async function awaits another
console.log(`main got ${await breakfast()}`);

// 3. The call raises no error
const egg = fry();
console.log("main continues");

// 4. The await raises the error
try {
  console.log(`main got ${await egg}`);
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}
