import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  await sleep(200);
  return name.toUpperCase();
}

function typeOf(value: object | string): string {
  return value.constructor.name;
}

// 1. What the call returns
const tea = make("tea");
console.log(`the call returns ${typeOf(tea)}`);

// 2. What the await returns
const cup = await tea;
console.log(`the await returns ${typeOf(cup)}`);
