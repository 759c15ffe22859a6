import { setTimeout as sleep } from "node:timers/promises";

async function* kitchen(): AsyncGenerator<string> {
  for (const item of ["tea", "toast"]) {
    console.log(`${item} starts`);
    await sleep(100);
    if (item === "toast") {
      throw new Error("toast burnt");
    }
    yield item;
  }
}

// 1. The source fails
try {
  for await (const item of kitchen()) {
    console.log(`${item} served`);
  }
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}

// 2. The loop body fails
try {
  for await (const item of kitchen()) {
    throw new Error(`${item} spilt`);
  }
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}
