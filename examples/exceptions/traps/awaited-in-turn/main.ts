import { setTimeout as sleep } from "node:timers/promises";

async function make(dish: string, ms: number) {
  await sleep(ms);
  if (dish === "toast") throw new Error("toast burnt");
  return dish.toUpperCase();
}

try {
  const tea = make("tea", 300);
  const toast = make("toast", 100);
  console.log("main waits");
  const meal = [await tea, await toast];
  console.log(`main got ${meal.join(", ")}`);
} catch {
  console.log("main caught toast burnt");
}
