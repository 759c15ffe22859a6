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

const make = (name: string) =>
  seats.run(async () => {
    console.log(`${name} starts`);
    await sleep(500);
    console.log(`${name} ready`);
  });

// 1. Two permits, two dishes
const tea = make("tea");
await sleep(100);
const toast = make("toast");
await sleep(100);

// 2. Two more wait
console.log("cake waits");
const cake = make("cake");
await sleep(100);
console.log("jam waits");
await make("jam");
await Promise.all([tea, toast, cake]);
