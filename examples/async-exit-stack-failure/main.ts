import { setTimeout as sleep } from "node:timers/promises";

async function start(name: string, end: string) {
  console.log(`${name} starts`);
  await sleep(100);
  if (end === "broken") {
    throw new Error(`${name} broken`);
  }
  return {
    async [Symbol.asyncDispose]() {
      await sleep(100);
      console.log(`${name} ${end}`);
      if (end === "stuck") {
        throw new Error(`${name} stuck`);
      }
    },
  };
}

async function bake(ends: Record<string, string>) {
  await using stack = new AsyncDisposableStack();
  for (const name of ["mixer", "oven", "fan"]) {
    const end = ends[name] ?? "off";
    stack.use(await start(name, end));
  }
}

// 1. The third machine fails to open
try {
  await bake({ fan: "broken" });
} catch (error) {
  console.log("main caught", (error as Error).message);
}
// 2. The first and the last fail to close
try {
  await bake({ mixer: "stuck", fan: "stuck" });
} catch (failure) {
  const both = failure as SuppressedError;
  console.log("main caught", both.error.message);
  console.log("main also got", both.suppressed.message);
}
