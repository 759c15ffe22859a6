import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  await sleep(100);
  return name.toUpperCase();
}

function serve() {
  const tea = await make("tea");
  console.log(`main got ${tea}`);
}

serve();
