import { setTimeout as sleep } from "node:timers/promises";

class Kettle {
  async boil(): Promise<string> {
    console.log("tea starts");
    await sleep(200);
    console.log("tea ready");
    return "TEA";
  }
}

async function countdown(n: number): Promise<void> {
  console.log(`timer at ${n}`);
  await sleep(100);
  if (n > 1) await countdown(n - 1);
}

// 1. A method
const kettle = new Kettle();
console.log(`main got ${await kettle.boil()}`);

// 2. A closure
const make = async (name: string): Promise<string> => {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
};

console.log(`main got ${await make("toast")}`);

// 3. Recursion
await countdown(3);
console.log("timer rings");
