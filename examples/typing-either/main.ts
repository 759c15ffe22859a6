import { setTimeout as sleep } from "node:timers/promises";

function pour(name: string): string {
  console.log(`${name} starts`);
  return name.toUpperCase();
}

async function fry(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  return name.toUpperCase();
}

async function serve(
  make: (name: string) => string | Promise<string>,
  name: string,
): Promise<void> {
  const dish = await make(name);
  console.log(`main got ${dish}`);
}

// 1. Pass an async function
await serve(fry, "toast");
// 2. Pass a plain function
await serve(pour, "tea");
