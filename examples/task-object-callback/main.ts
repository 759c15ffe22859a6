import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string, ms: number) {
  console.log(`${name} starts`);
  await sleep(ms);
  if (name === "toast") {
    throw new Error("toast burnt");
  }
  return name.toUpperCase();
}

function serve(cup: string) {
  console.log(`waiter got ${cup}`);
}

function report({ message }: Error) {
  console.log(`waiter caught ${message}`);
}

function block(ms: number) {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

// 1. The tasks call back at their ends
const tea = make("tea", 200);
const toast = make("toast", 300);
tea.then(serve, report);
toast.then(serve, report);
await sleep(100);
console.log("main continues");
await sleep(300);

// 2. A callback for an ended task
tea.then(serve, report);
console.log("main is busy");
block(100);
console.log("main is free");
