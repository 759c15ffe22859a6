import { setTimeout as sleep } from "node:timers/promises";

const start = performance.now();
const countSeconds = () =>
  ((performance.now() - start) / 1000).toFixed(1);

for (let n = 1; n <= 3; n++) {
  console.log(`main rings at ${countSeconds()} s`);
  await sleep(0.3);
}
console.log(`main gives up at ${countSeconds()} s`);
