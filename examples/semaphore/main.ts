import { setTimeout as sleep } from "node:timers/promises";

class Semaphore {
  free: number;
  #waiters: (() => void)[] = [];

  constructor(permits: number) {
    this.free = permits;
  }

  async run<T>(body: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else {
      const turn = Promise.withResolvers<void>();
      this.#waiters.push(turn.resolve);
      await turn.promise;
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

const seats = new Semaphore(2);

const make = (name: string) =>
  seats.run(async () => {
    console.log(`${name} starts`);
    await sleep(300);
    console.log(`${name} ready`);
  });

// 1. Two permits, two dishes
const tea = make("tea");
await sleep(100);
const toast = make("toast");
await sleep(100);

// 2. The third waits
console.log("cake waits");
await make("cake");
await Promise.all([tea, toast]);
