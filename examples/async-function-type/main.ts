import { setTimeout as sleep } from "node:timers/promises";

async function make(name: string): Promise<string> {
  await sleep(200);
  return name.toUpperCase();
}

function typeOf(value: object | string): string {
  return value.constructor.name;
}

// 1. What the call gives
const tea = make("tea");
console.log(`the call gives ${typeOf(tea)}`);

// 2. What the await gives
const cup = await tea;
console.log(`the await gives ${typeOf(cup)}`);
