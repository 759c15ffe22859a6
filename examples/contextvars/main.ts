import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";

const guest = new AsyncLocalStorage<string>({
  defaultValue: "nobody",
});

function log(text: string) {
  console.log(`${guest.getStore()} ${text}`);
}

async function serve(ms: number) {
  log("starts");
  await sleep(ms);
  log("has tea");
}

function serveAs(name: string, ms: number) {
  return guest.run(name, () => serve(ms));
}

// 1. Each task has its own value
const ann = serveAs("ann", 300);
await sleep(100);
const bob = serveAs("bob", 300);
await ann;
await bob;
log("is in main");

// 2. A new task inherits the value
await guest.run("cy", async () => {
  await serve(100);
});

// 3. Start a task without the value
await guest.run("dee", async () => {
  await guest.run("nobody", () => serve(100));
});
