import { setTimeout as sleep } from "node:timers/promises";

async function* kitchen(): AsyncGenerator<string> {
  console.log("kitchen starts");
  try {
    for (const item of ["tea", "toast"]) {
      await sleep(100);
      yield item;
    }
  } finally {
    console.log("kitchen washes up");
    await sleep(200);
    console.log("kitchen closes");
  }
}

// 1. Break, and wait for the cleanup
for await (const item of kitchen()) {
  console.log(`main takes ${item}`);
  break;
}
console.log("main continues");

// 2. The loop body fails
try {
  for await (const item of kitchen()) {
    throw new Error(`${item} spilt`);
  }
} catch (error) {
  console.log(`main caught ${(error as Error).message}`);
}
