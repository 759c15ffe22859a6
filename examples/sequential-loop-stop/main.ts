import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(100);
  if (name === "toast") throw new Error("toast burnt");
  console.log(`${name} ready`);
  return name.toUpperCase();
}

// 1. Stop at the first failure
try {
  for (const name of ["tea", "toast", "jam"]) {
    await make(name);
  }
} catch (error) {
  console.log(`main caught ${(error as Error).message}`);
}

// 2. Note the failure and continue
const served: string[] = [];
for (const name of ["tea", "toast", "jam"]) {
  try {
    served.push(await make(name));
  } catch (error) {
    console.log(`main caught ${(error as Error).message}`);
  }
}
console.log(`main got ${served.join(", ")}`);

// 3. Stop at the first success
for (const name of ["toast", "tea", "jam"]) {
  try {
    console.log(`main got ${await make(name)}`);
    break;
  } catch (error) {
    console.log(`main caught ${(error as Error).message}`);
  }
}
