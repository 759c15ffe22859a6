import { setTimeout as sleep } from "node:timers/promises";

async function makeTea() {
  console.log("tea starts");
  await sleep(400);
  console.log("tea ready");
  return "TEA";
}

async function makeToast(): Promise<string> {
  console.log("toast starts");
  await sleep(200);
  console.log("toast burnt");
  throw new Error("toast burnt");
}

// 1. Wait for both, whatever happens
const outcomes = await Promise.allSettled([
  makeTea(),
  makeToast(),
]);

// 2. Look at each outcome
for (const outcome of outcomes) {
  if (outcome.status === "fulfilled") {
    console.log(`main got ${outcome.value}`);
  } else {
    const { message } = outcome.reason;
    console.log(`main caught ${message}`);
  }
}
