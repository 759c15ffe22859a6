import { setTimeout as sleep } from "node:timers/promises";

async function playMusic(): Promise<void> {
  await sleep(300);
  throw new Error("radio signal lost");
}

void playMusic(); // nobody awaits it
for (const dish of ["tea", "toast", "jam"]) {
  await sleep(200);
  console.log(`main serves ${dish}`);
}
console.log("main served all"); // never printed
