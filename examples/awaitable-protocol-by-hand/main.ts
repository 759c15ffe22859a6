import { setTimeout as sleep } from "node:timers/promises";

type Resolve = (sound: string) => unknown;

class Bell {
  #sound?: string;
  #waiter?: Resolve;

  then(resolve: Resolve): void {
    if (this.#sound !== undefined) {
      resolve(this.#sound);
      return;
    }
    console.log("bell notes who waits");
    this.#waiter = resolve;
  }

  ring(sound: string): void {
    this.#sound = sound;
    this.#waiter?.(sound);
  }
}

async function guest(bell: Bell): Promise<void> {
  await sleep(200);
  console.log("guest rings");
  bell.ring("ding");
  console.log("guest leaves");
}

// 1. Await it before it rings
const bell = new Bell();
const visit = guest(bell);
console.log("main waits");
console.log(`main heard ${await bell}`);
await visit;

// 2. Await it after it has rung
console.log(`main heard ${await bell}`);
