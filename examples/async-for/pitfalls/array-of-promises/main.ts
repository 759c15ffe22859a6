import { setTimeout as sleep } from "node:timers/promises";

async function make(item: string, ms: number): Promise<string> {
  await sleep(ms);
  if (item === "toast") throw new Error("toast burnt");
  return item;
}

try {
  const items = [make("tea", 400), make("toast", 100)];
  for await (const item of items) {
    console.log(`main got ${item}`);
  }
} catch {
  console.log("main caught it");
}
