import { setTimeout as sleep } from "node:timers/promises";

let running = 0;

const timer = setInterval(async () => {
  running++;
  console.log(`tea starts, ${running} in the making`);
  await sleep(250);
  running--;
}, 100);

await sleep(350);
clearInterval(timer);
