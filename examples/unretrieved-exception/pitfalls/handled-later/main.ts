import { setTimeout as sleep } from "node:timers/promises";

process.on("unhandledRejection", (reason) => {
  console.log(`hook got ${reason}`);
});

async function makeTea(): Promise<void> {
  await sleep(100);
  throw new Error("tea burnt");
}

const tea = makeTea();
await sleep(200);
await tea.catch(() => console.log("main caught it"));
