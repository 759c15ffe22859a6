import { setTimeout as sleep } from "node:timers/promises";

async function cook(_serve: (dish: string) => void) {
  await sleep(100);
  console.log("cook leaves, nothing served");
}

async function main(): Promise<void> {
  const order = Promise.withResolvers<string>();
  void cook(order.resolve);
  try {
    console.log(`main got ${await order.promise}`);
  } finally {
    console.log("main cleans up"); // never printed
  }
}

process.on("exit", (code) => console.log("exit", code));
void main();
