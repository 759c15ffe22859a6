import { setTimeout as sleep } from "node:timers/promises";

async function makeTea(): Promise<void> {
  await sleep(100);
  throw new Error("tea burnt");
}

const tea = makeTea();
tea.catch((error) => console.log(`log: ${error.message}`));
tea.finally(() => console.log("kettle off"));
await sleep(300);
console.log("main continues"); // never printed
