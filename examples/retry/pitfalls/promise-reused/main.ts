import { setTimeout as sleep } from "node:timers/promises";

let attempts = 0;

async function makeTea() {
  attempts++;
  await sleep(50);
  if (attempts < 2) throw new Error("tea spilt");
  return "TEA";
}

async function retry(tea: Promise<string>) {
  try {
    return await tea;
  } catch (error) {
    console.log((error as Error).message);
  }
  return await tea;
}

console.log(await retry(makeTea()));
