import { setTimeout as sleep } from "node:timers/promises";

async function heat(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  throw new Error(`${name} burnt`);
}

async function serve(name: string): Promise<string> {
  return await heat(name);
}

async function bake(name: string): Promise<string> {
  try {
    return await heat(name);
  } finally {
    await sleep(100);
    console.log("oven off");
  }
}

// 1. An error passes through each await
try {
  console.log(`main got ${await serve("toast")}`);
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}

// 2. The error waits for the cleanup
try {
  console.log(`main got ${await bake("cake")}`);
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}
