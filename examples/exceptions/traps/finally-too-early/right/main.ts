import { setTimeout as sleep } from "node:timers/promises";

let oven = "cold";

async function bake(dish: string): Promise<string> {
  await sleep(200);
  return `${oven} ${dish}`;
}

async function serve(dish: string): Promise<string> {
  oven = "hot";
  try {
    return await bake(dish);
  } finally {
    oven = "cold";
  }
}

console.log(`main got ${await serve("cake")}`);
