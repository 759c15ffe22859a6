import { setTimeout as sleep } from "node:timers/promises";

async function makeTea() {
  await sleep(300);
  console.log("tea ready");
}

async function makeToast() {
  await sleep(100);
  console.log("toast burnt");
  throw new Error("toast burnt");
}

try {
  await Promise.all([makeTea(), makeToast()]);
} catch (error) {
  console.log(`main caught ${(error as Error).message}`);
}
