import { setTimeout as sleep } from "node:timers/promises";

type Reader = ReadableStreamDefaultReader<string>;

async function work(orders: Reader) {
  while (true) {
    const { done, value: dish } = await orders.read();
    if (done) return;
    console.log(`${dish} starts`);
    await sleep(400);
    console.log(`${dish} ready`);
  }
}

// 1. Two workers, three orders
let queue!: ReadableStreamDefaultController<string>;
const start = (own: typeof queue) => void (queue = own);
const orders = new ReadableStream({ start }).getReader();
const ann = work(orders);
const bob = work(orders);
queue.enqueue("tea");
await sleep(200);
queue.enqueue("toast");
queue.enqueue("cake");
await sleep(100);

// 2. Wait until all is done
queue.close();
await Promise.all([ann, bob]);
console.log("main sees all ready");
