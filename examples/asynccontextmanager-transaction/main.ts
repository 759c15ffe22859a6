import { setTimeout as sleep } from "node:timers/promises";

async function beginOrder() {
  console.log("order starts");
  await sleep(100);
  let open = true;
  return {
    async commit() {
      await sleep(100);
      open = false;
      console.log("order committed");
    },
    async [Symbol.asyncDispose]() {
      if (!open) return;
      open = false;
      await sleep(100);
      console.log("order rolled back");
    },
  };
}

function burn(name: string): void {
  throw new Error(`${name} burnt`);
}

// 1. The body succeeds
{
  await using order = await beginOrder();
  console.log("main adds tea");
  await order.commit();
}
// 2. The body fails
try {
  await using order = await beginOrder();
  console.log("main adds toast");
  burn("toast");
  await order.commit();
} catch (error) {
  console.log("main caught", (error as Error).message);
}
