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
const tea = make("tea");
const served = tea.then((value) => {
  console.log(`program got ${value}`);
});

// 3. Run async code again
served
  .then(() => make("toast"))
  .then((value) => {
    console.log(`program got ${value}`);
  });
