import { setTimeout as sleep } from "node:timers/promises";

const start = performance.now();
const countSeconds = () =>
  Math.floor((performance.now() - start) / 1000);

for (let n = 1; n <= 3; n++) {
  console.log(`main rings at ${countSeconds()} s`);
  await sleep(2); // meant as two seconds
}
console.log(`main gives up at ${countSeconds()} s`);
