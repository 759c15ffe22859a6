import { setTimeout as sleep } from "node:timers/promises";

async function ring(): Promise<void> {
  for (let n = 1; n <= 4; n++) {
    await sleep(200);
    console.log(`bell rings ${n}`);
  }
}

void ring();
await sleep(500);
console.log("main ends");
