import { setTimeout as sleep } from "node:timers/promises";

class Kitchen implements AsyncIterableIterator<string> {
  #rest = ["tea", "toast"].values();

  [Symbol.asyncIterator]() {
    return this;
  }

  async next(): Promise<IteratorResult<string>> {
    const { done, value: item } = this.#rest.next();
    if (done) return { done: true, value: undefined };
    console.log(`${item} starts`);
    await sleep(100);
    console.log(`${item} ready`);
    return { done: false, value: item };
  }
}

// 1. Ask by hand
const items = new Kitchen()[Symbol.asyncIterator]();
console.log(`main got ${(await items.next()).value}`);
console.log(`main got ${(await items.next()).value}`);

// 2. The end signal
const { done } = await items.next();
if (done) {
  console.log("main got the end");
}

// 3. The loop does the same
for await (const item of new Kitchen()) {
  console.log(`main got ${item}`);
}
