import { setTimeout as sleep } from "node:timers/promises";
import { callbackify } from "node:util";

async function make(name: string, ms: number) {
  if (ms) {
    await sleep(ms);
  }
  if (name === "toast") {
    throw new Error("toast burnt");
  }
  return name.toUpperCase();
}

const order = callbackify(make);

function serve(error: Error | null, cup?: string) {
  if (error) {
    console.log(`guest caught ${error.message}`);
  } else {
    console.log(`guest got ${cup}`);
  }
}

// 1. The callback gets a value or an error
order("tea", 200, serve);
order("toast", 300, serve);
await sleep(500);

// 2. The result is there already
order("water", 0, serve);
console.log("main continues");
