import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string) {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
}

const jobs = ["tea", "toast", "cake"].map(make);

for (const job of jobs) await job;
