import { setTimeout as sleep } from "node:timers/promises";

const month = 30 * 24 * 60 * 60 * 1000;
console.log("main sleeps for a month");
await sleep(month);
console.log("main wakes");
