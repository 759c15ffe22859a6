import { setTimeout as sleep } from "node:timers/promises";

let due = 0;
let last = Promise.resolve();

async function wait(signal?: AbortSignal) {
  const ms = Math.max(0, due - performance.now());
  await sleep(ms, undefined, { signal });
  due = performance.now() + 300;
}

function take(signal?: AbortSignal) {
  const turn = last.then(() => wait(signal));
  last = turn.catch(() => {});
  return turn;
}

async function send(name: string, signal?: AbortSignal) {
  try {
    await take(signal);
  } catch (error) {
    console.log(`${name} cancelled`);
    throw error;
  }
  console.log(`${name} sent`);
}

// 1. Three orders, one every 300 ms
const stop = new AbortController();
const tea = send("tea");
const toast = send("toast", stop.signal);
const all = Promise.allSettled([tea, toast, send("egg")]);
await sleep(100);

// 2. Cancel the second
console.log("main cancels toast");
stop.abort();
await all;
