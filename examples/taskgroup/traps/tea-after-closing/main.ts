import { setTimeout as sleep } from "node:timers/promises";

async function make(dish: string, ms: number) {
  await sleep(ms);
  if (dish === "toast") throw new Error("toast burnt");
  console.log(`${dish} ready`);
}

const calls = [make("tea", 300), make("toast", 100)];
try {
  await Promise.all(calls);
} catch {
  console.log("main caught it");
} finally {
  console.log("main closes the kitchen");
}
