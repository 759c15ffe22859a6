import { setTimeout as sleep } from "node:timers/promises";

async function openTab() {
  console.log("tab starts");
  await sleep(100);
  console.log("tab open");
  const orders: string[] = [];
  return {
    orders,
    async [Symbol.asyncDispose]() {
      await sleep(100);
      console.log(`tab paid for ${orders.join(", ")}`);
    },
  };
}

{
  // 1. Open the tab
  await using tab = await openTab();
  // 2. Put orders on the tab
  console.log("main orders tea");
  tab.orders.push("tea");
  await sleep(100);
  console.log("main orders toast");
  tab.orders.push("toast");
  await sleep(100);
  // 3. Leave: the tab is paid
  console.log("main leaves");
}
console.log("main done");
