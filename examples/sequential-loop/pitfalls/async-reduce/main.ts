import { setTimeout as sleep } from "node:timers/promises";

async function price(name: string): Promise<number> {
  await sleep(100);
  return name.length;
}

const total = await ["tea", "toast"].reduce(
  async (sum, name) => sum + (await price(name)),
  0,
);
console.log(`main pays ${total}`);
