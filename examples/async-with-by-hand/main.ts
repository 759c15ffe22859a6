import { setTimeout as sleep } from "node:timers/promises";

class Machine implements AsyncDisposable {
  readonly name = "oven";

  async [Symbol.asyncDispose](): Promise<void> {
    await sleep(100);
    console.log("oven off");
  }
}

async function start(): Promise<Machine> {
  console.log("oven starts");
  await sleep(100);
  console.log("oven on");
  return new Machine();
}

try {
  // 1. Enter, and keep the value returned
  const oven = await start();
  try {
    // 2. The body, which fails
    console.log(`${oven.name} bakes`);
    await sleep(100);
    throw new Error("cake burnt");
  } finally {
    // 3. Exit despite the failure
    await oven[Symbol.asyncDispose]();
  }
} catch (error) {
  console.log("main caught", (error as Error).message);
}
