import { setTimeout as sleep } from "node:timers/promises";

class Lock {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(body: () => Promise<T>): Promise<T> {
    const result = this.#last.then(body);
    this.#last = result.catch(() => {});
    return result;
  }
}

const lock = new Lock();

async function finish(name: string) {
  await sleep(100);
  console.log(`${name} ready`);
}

const finishLocked = (name: string) =>
  lock.run(() => finish(name));

const make = (name: string, end: typeof finish) =>
  lock.run(async () => {
    console.log(`${name} starts`);
    await end(name);
  });

// 1. Lock once, outside
await make("tea", finish);

// 2. Lock again, inside
const toast = make("toast", finishLocked);
const late = sleep(300, "main gave up on toast");
console.log(await Promise.race([toast, late]));

// 3. Is the lock free now?
const free = lock.run(async () => "free");
const held = sleep(100, "held");
const state = await Promise.race([free, held]);
console.log(`main finds it ${state}`);
