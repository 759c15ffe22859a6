import { setTimeout as sleep } from "node:timers/promises";

class Busy extends Error {
  ms = 200;
}

const closed = new Error("shop closed");
const answers = [new Busy(), null, closed];

async function order(name: string) {
  console.log(`${name} starts`);
  await sleep(100);
  const error = answers.shift();
  console.log(`${name} ${error ? "fails" : "ready"}`);
  if (error) throw error;
  return name.toUpperCase();
}

async function orderPatiently(name: string) {
  for (let attempt = 1; attempt < 5; attempt++) {
    try {
      return await order(name);
    } catch (error) {
      if (!(error instanceof Busy)) throw error;
      await sleep(error.ms);
    }
  }
  return order(name);
}

// 1. The shop is busy for 200 ms
console.log(`main got ${await orderPatiently("tea")}`);

// 2. The shop is closed
try {
  await orderPatiently("egg");
} catch (error) {
  console.log(`main caught ${(error as Error).message}`);
}
