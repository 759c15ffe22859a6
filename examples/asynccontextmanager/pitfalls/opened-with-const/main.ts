import { setTimeout as sleep } from "node:timers/promises";

async function openTab() {
  await sleep(100);
  console.log("tab open");
  return {
    async [Symbol.asyncDispose]() {
      await sleep(100);
      console.log("tab paid");
    },
  };
}

{
  const tab = await openTab();
  console.log("main orders on", typeof tab);
}
console.log("main left without paying");
