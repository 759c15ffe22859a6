import { setTimeout as sleep } from "node:timers/promises";

let unpaid = 0;

async function openTab() {
  console.log("tab open");
  unpaid++;
  return {
    async [Symbol.asyncDispose]() {
      await sleep(100);
      console.log("tab paid");
      unpaid--;
    },
  };
}

{
  const tab = await openTab();
  console.log("main orders on", typeof tab);
}
console.log(`main leaves, tabs to pay: ${unpaid}`);
