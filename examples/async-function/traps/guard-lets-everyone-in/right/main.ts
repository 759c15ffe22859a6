import { setTimeout as sleep } from "node:timers/promises";

async function mayEnter(guest: string): Promise<boolean> {
  await sleep(100);
  return guest === "ann";
}

for (const guest of ["ann", "bob"]) {
  if (!(await mayEnter(guest))) {
    console.log(`${guest} has to leave`);
    continue;
  }
  console.log(`${guest} enters`);
}
