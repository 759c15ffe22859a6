import { setTimeout as sleep } from "node:timers/promises";

const waits = new Set<{ text: string }>();

async function track<T>(text: string, work: Promise<T>) {
  const wait = { text };
  waits.add(wait);
  try {
    return await work;
  } finally {
    waits.delete(wait);
  }
}

async function brew() {
  console.log("tea starts");
  const boil = new Promise(() => {}); // never resolved
  await track("tea waits in boil", boil);
}

async function roast() {
  console.log("toast starts");
  await track("toast waits in roast", sleep(400));
  console.log("toast ready");
}

// 1. Start two tasks
brew();
const toast = roast();
await sleep(200);

// 2. Ask what each of them waits for
for (const { text } of waits) console.log(text);
await toast;

// 3. Ask when the toast is ready
for (const { text } of waits) console.log(text);
console.log("main gave up on tea");
