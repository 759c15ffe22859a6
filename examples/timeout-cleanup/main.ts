import { setTimeout as sleep } from "node:timers/promises";

const start = performance.now();

// 1. Give the tea 500 ms
async function make(name: string, signal: AbortSignal) {
  console.log(`${name} starts`);
  try {
    await sleep(5000, undefined, { signal });
    return name.toUpperCase();
  } finally {
    console.log(`${name} washes up`);
    await sleep(500);
    console.log(`${name} is clean`);
  }
}

const limit = AbortSignal.timeout(500);
try {
  const tea = await make("tea", limit);
  console.log(`main got ${tea}`);
} catch (error) {
  if (!limit.aborted) throw error;
  console.log("main gave up on tea");
}

// 2. See how long that took
const time = performance.now() - start;
const waited = Math.round(time / 500) * 500;
console.log(`main waited ${waited} ms`);
