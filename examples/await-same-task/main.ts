import { setTimeout as sleep } from "node:timers/promises";

let mainsTurn = false;

function beginTurn() {
  mainsTurn = true;
  queueMicrotask(() => (mainsTurn = false));
}

async function make(name: string) {
  console.log(`${name} starts`);
  if (mainsTurn) {
    console.log(`${name} runs inside main`);
  } else {
    console.log(`${name} runs on its own`);
  }
  await sleep(200);
  console.log(`${name} ready`);
}

// 1. Await the call
beginTurn();
await make("tea");

// 2. Start it, then await it
beginTurn();
const toast = make("toast");
await toast;
