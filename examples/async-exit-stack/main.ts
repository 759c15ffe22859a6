import { setTimeout as sleep } from "node:timers/promises";

async function start(
  name: string,
): Promise<AsyncDisposable> {
  console.log(`${name} starts`);
  await sleep(100);
  console.log(`${name} on`);
  return {
    async [Symbol.asyncDispose]() {
      await sleep(100);
      console.log(`${name} off`);
    },
  };
}

const names = ["mixer", "oven", "fan"];
{
  // 1. Open a machine for each name
  await using stack = new AsyncDisposableStack();
  const machines: AsyncDisposable[] = [];
  for (const name of names) {
    machines.push(stack.use(await start(name)));
  }
  // 2. Use them all
  const count = machines.length;
  console.log(`main bakes with ${count} machines`);
  await sleep(100);
  // 3. Leave: last on, first off
  console.log("main leaves");
}
console.log("main done");
