import { setTimeout as sleep } from "node:timers/promises";

class Oven {
  #oven: Promise<string> | undefined;

  async get(signal?: AbortSignal): Promise<string> {
    signal?.throwIfAborted();
    this.#oven ??= this.#heat();
    const end = Promise.withResolvers<never>();
    const leave = () => end.reject(signal?.reason);
    signal?.addEventListener("abort", leave);
    return Promise.race([this.#oven, end.promise]).finally(
      () => signal?.removeEventListener("abort", leave),
    );
  }

  async #heat(): Promise<string> {
    console.log("oven starts");
    await sleep(400);
    console.log("oven hot");
    return "OVEN";
  }
}

// 1. Ann asks first, then Bob
const oven = new Oven();
const stop = new AbortController();
console.log("ann starts");
const ann = oven.get(stop.signal);
await sleep(100);
console.log("bob starts");
const bob = oven.get();
await sleep(100);
// 2. Ann is cancelled
console.log("main cancels ann");
stop.abort();
await ann.catch(() => console.log("ann gives up"));
// 3. Bob still waits
console.log(`bob got ${await bob}`);
