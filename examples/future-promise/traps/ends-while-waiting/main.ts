import { setTimeout as sleep } from "node:timers/promises";

const eggs: string[] = [];

async function cook(serve: (dish: string) => void) {
  await sleep(100);
  for (const egg of eggs) serve(`fried ${egg}`);
  console.log("cook leaves");
}

async function main(): Promise<void> {
  const order = Promise.withResolvers<string>();
  void cook(order.resolve);
  const dish = await order.promise.catch(() => "bread");
  console.log(`main eats ${dish}`);
}

process.on("exit", (code) => console.log("exit", code));
void main();
