import { setTimeout as sleep } from "node:timers/promises";

class Lock {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(body: () => Promise<T>): Promise<T> {
    const result = this.#last.then(body);
    this.#last = result.catch(() => {});
    return result;
  }
}

class Jar {
  coins = 0;
  lock = new Lock();

  async add(name: string) {
    console.log(`${name} starts`);
    const seen = this.coins;
    await sleep(200);
    this.coins = seen + 1;
    console.log(`${name} saw ${seen}, wrote ${this.coins}`);
  }

  async addLocked(name: string) {
    await this.lock.run(() => this.add(name));
  }
}

// 1. Without a lock
const jar = new Jar();
let ann = jar.add("ann");
await sleep(100);
await jar.add("bob");
await ann;
console.log(`main counts ${jar.coins}`);

// 2. With a lock
const safe = new Jar();
ann = safe.addLocked("ann");
await sleep(100);
await safe.addLocked("bob");
await ann;
console.log(`main counts ${safe.coins}`);
