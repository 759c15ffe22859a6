import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";

const guest = new AsyncLocalStorage<string>({
  defaultValue: "nobody",
});

async function signIn(name: string) {
  guest.enterWith(name);
  console.log(`desk has ${guest.getStore()}`);
  await sleep(100);
}

async function waitAndSignIn(name: string) {
  await sleep(100);
  await signIn(name);
}

// 1. The callee sets it immediately
await signIn("ann");
console.log(`main has ${guest.getStore()}`);

// 2. The callee sets it after a wait
guest.enterWith("nobody");
await waitAndSignIn("bob");
console.log(`main has ${guest.getStore()}`);

// 3. A task sets it after a wait
guest.enterWith("nobody");
const task = waitAndSignIn("cy");
await task;
console.log(`main has ${guest.getStore()}`);
