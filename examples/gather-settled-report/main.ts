import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
  burn: boolean,
) {
  console.log(`${name} starts`);
  await sleep(ms);
  if (burn) {
    console.log(`${name} burnt`);
    throw new Error(`${name} burnt`);
  }
  console.log(`${name} ready`);
  return name.toUpperCase();
}

const menu: [string, number][] = [
  ["tea", 300],
  ["toast", 200],
  ["egg", 100],
];

// 1. Try all three
const calls = menu.map(([name, ms]) =>
  make(name, ms, name === "toast"),
);
const outcomes = await Promise.allSettled(calls);

// 2. Sort the outcomes
const good: string[] = [];
const bad: string[] = [];
for (const [i, [name]] of menu.entries()) {
  const outcome = outcomes[i];
  if (outcome?.status === "fulfilled") {
    good.push(outcome.value);
  } else {
    bad.push(name);
  }
}
console.log(`main got ${good.join(", ")}`);
console.log(`main lacks ${bad.join(", ")}`);

// 3. Retry the calls that failed
const again = bad.map((name) => make(name, 100, false));
good.push(...(await Promise.all(again)));
console.log(`main got ${good.join(", ")}`);
