import { setTimeout as sleep } from "node:timers/promises";

async function start(
  name: string,
  mood = "",
): Promise<AsyncDisposable> {
  console.log(`${name} starts`);
  await sleep(100);
  if (mood === "broken") throw new Error("fan broken");
  return {
    async [Symbol.asyncDispose]() {
      await sleep(100);
      console.log(`${name} off`);
      if (mood === "stuck") {
        throw new Error("oven stuck");
      }
    },
  };
}

// 1. The second machine fails to start
try {
  await using _oven = await start("oven");
  await using _fan = await start("fan", "broken");
  console.log("never printed");
} catch (error) {
  console.log("main caught", (error as Error).message);
}
// 2. The body fails, and so does the exit
try {
  await using _oven = await start("oven", "stuck");
  throw new Error("cake burnt");
} catch (failure) {
  const both = failure as SuppressedError;
  console.log("main caught", both.error.message);
  console.log("main also got", both.suppressed.message);
}
