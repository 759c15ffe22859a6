import { setTimeout as sleep } from "node:timers/promises";

function logged<A extends unknown[], T>(
  name: string,
  call: (...args: A) => Promise<T>,
): (...args: A) => Promise<T> {
  return async (...args) => {
    console.log(`${name} starts`);
    const result = await call(...args);
    console.log(`${name} ready`);
    return result;
  };
}

async function boil(name: string): Promise<string> {
  await sleep(200);
  return name.toUpperCase();
}

async function count(boxes: number): Promise<number> {
  await sleep(200);
  return boxes * 6;
}

// 1. Wrap a function that makes a string
const tea: string = await logged("tea", boil)("tea");
console.log(`main got ${tea}`);
// 2. Wrap a function that makes a number
const eggs: number = await logged("eggs", count)(1);
console.log(`main got ${eggs} eggs`);
