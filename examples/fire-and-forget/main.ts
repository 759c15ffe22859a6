import { setTimeout as sleep } from "node:timers/promises";

const background = new Set<Promise<void>>();

async function logged(work: () => Promise<void>) {
  try {
    await work();
  } catch (error) {
    console.log("log got", (error as Error).message);
  }
}

function fire(work: () => Promise<void>): void {
  const task = logged(work);
  background.add(task);
  void task.then(() => background.delete(task));
}

async function send(name: string): Promise<void> {
  console.log(`${name} starts`);
  await sleep(200);
  if (name === "parcel") throw new Error("parcel lost");
  console.log(`${name} sent`);
}

// 1. Start it, continue immediately
fire(() => send("letter"));
await sleep(100);
console.log("main continues");
await sleep(200);
// 2. A task fails: its error is logged
fire(() => send("parcel"));
await sleep(300);
// 3. Wait for all tasks before main ends
fire(() => send("letter"));
await sleep(100);
console.log("main waits");
while (background.size > 0)
  await Promise.all(background);
console.log("main ends");
