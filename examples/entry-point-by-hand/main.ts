import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Plain code comes first
console.log("program starts");

// 2. Run async code, wait for the result
make("tea")
  .then((tea) => {
    console.log(`program got ${tea}`);

    // 3. Run async code again
    return make("toast");
  })
  .then((toast) => {
    console.log(`program got ${toast}`);
  });
