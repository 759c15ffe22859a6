import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(100);
  console.log(`${name} burnt`);
  throw new Error(`${name} burnt`);
}

function report(error: Error): void {
  if (error.name === "AbortError") return;
  console.log(`watch got ${error.message}`);
}

// 1. Watch the task from its start
const tea = make("tea");
tea.catch(report);
await sleep(300);

// 2. Await it later
console.log("main continues");
try {
  await tea;
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}
