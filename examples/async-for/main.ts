import { setTimeout as sleep } from "node:timers/promises";

async function* kitchen(): AsyncGenerator<string> {
  for (const item of ["tea", "toast"]) {
    console.log(`${item} starts`);
    await sleep(100);
    yield item;
  }
}

async function serve(item: string): Promise<void> {
  await sleep(100);
  console.log(`${item} served`);
}

// 1. One item after the other
for await (const item of kitchen()) {
  await serve(item);
}

// 2. A task for each item
const tasks: Promise<void>[] = [];
for await (const item of kitchen()) {
  tasks.push(serve(item));
}
await Promise.all(tasks);

// 3. Leave early
for await (const item of kitchen()) {
  console.log(`${item} taken`);
  break;
}
