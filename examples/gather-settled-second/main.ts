import { setTimeout as sleep } from "node:timers/promises";

async function makeTea() {
  console.log("tea starts");
  await sleep(400);
  console.log("tea spilt");
  throw new Error("tea spilt");
}

async function makeToast() {
  console.log("toast starts");
  await sleep(200);
  console.log("toast burnt");
  throw new Error("toast burnt");
}

// 1. Both fail, the toast first
try {
  await Promise.all([makeTea(), makeToast()]);
} catch (error) {
  const { message } = error as Error;
  console.log(`main caught ${message}`);
}

// 2. Where does the second failure go?
await sleep(300);
console.log("main leaves");
