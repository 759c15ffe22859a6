import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  await sleep(ms);
  if (name === "toast") throw new Error("toast burnt");
  return name.toUpperCase();
}

try {
  const calls = [make("tea", 300), make("toast", 100)];
  for await (const dish of calls) {
    console.log(`main takes ${dish}`);
  }
} catch {
  console.log("main caught toast burnt");
}
