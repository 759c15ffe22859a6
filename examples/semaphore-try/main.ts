import { setTimeout as sleep } from "node:timers/promises";

class Semaphore {
  free = 2;
  #waiters: (() => void)[] = [];

  async run<T>(body: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else {
      await new Promise<void>((resolve) => {
        this.#waiters.push(resolve);
      });
    }
    try {
      return await body();
    } finally {
      const next = this.#waiters.shift();
      if (next) next();
      else this.free++;
    }
  }
}

const seats = new Semaphore();

const make = (name: string, ms: number) =>
  seats.run(async () => {
    console.log(`${name} starts`);
    await sleep(ms);
    if (name === "toast") throw new Error("toast burnt");
    console.log(`${name} ready`);
  });

// 1. Take both permits
const tea = make("tea", 800);
await sleep(100);
const toast = make("toast", 200);
await sleep(100);

// 2. No permit is free: do not wait
if (seats.free === 0) console.log("cake refused");

// 3. A task fails and returns its permit
try {
  await toast;
} catch (error) {
  console.log((error as Error).message);
}

// 4. Now there is room
await make("cake", 200);
await tea;
