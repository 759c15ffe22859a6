import { setTimeout as sleep } from "node:timers/promises";

for (const name of ["tea", "toast"]) {
  console.log(`${name} starts`);
  sleep(300);
  console.log(`${name} ready`);
}
console.log("main ends");
