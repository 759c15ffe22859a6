import { setTimeout as sleep } from "node:timers/promises";

async function boil(name: string): Promise<string> {
  await sleep(200);
  return name.toUpperCase();
}

async function fry(name: string): Promise<string> {
  return await boil(name);
}

async function serve(
  make: (name: string) => Promise<string>,
  name: string,
): Promise<void> {
  console.log(`main got ${await make(name)}`);
}

async function* spreads(): AsyncIterable<string> {
  for (const name of ["jam", "honey"]) {
    await sleep(100);
    yield name;
  }
}

// 1. A parameter that is an async function
await serve(boil, "tea");
// 2. Running calls in a list
const calls: Promise<string>[] = [
  fry("toast"),
  boil("egg"),
];
for (const dish of await Promise.all(calls)) {
  console.log(`main got ${dish}`);
}
// 3. A stream of values
for await (const spread of spreads()) {
  console.log(`main got ${spread}`);
}
