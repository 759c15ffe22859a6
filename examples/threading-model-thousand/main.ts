import { setTimeout as sleep } from "node:timers/promises";
import { threadId } from "node:worker_threads";

async function brew(): Promise<number> {
  await sleep(300);
  return threadId;
}

// 1. A thousand tasks wait
console.log("main starts");
const tasks = Array.from({ length: 1000 }, brew);
const threads = await Promise.all(tasks);
console.log(`main got ${threads.length} cups`);

// 2. Count their threads
console.log(`main saw ${new Set(threads).size} thread`);
