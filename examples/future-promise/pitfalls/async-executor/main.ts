import { setTimeout as sleep } from "node:timers/promises";

function order(): Promise<string> {
  return new Promise(async (resolve) => {
    await sleep(100);
    throw new Error("no milk");
    resolve("COCOA");
  });
}

try {
  console.log("main waits");
  console.log(`main got ${await order()}`);
} catch {
  console.log("main caught it");
}
