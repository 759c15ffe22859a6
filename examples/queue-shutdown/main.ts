import { setTimeout as sleep } from "node:timers/promises";

let cook!: ReadableStreamDefaultController<string>;
const makeQueue = () =>
  new ReadableStream<string>({
    start: (own) => void (cook = own),
  });

async function eat(queue: ReadableStream<string>) {
  for await (const dish of queue) {
    await sleep(100);
    console.log(`guest ate ${dish}`);
  }
  console.log("guest sees the end");
}

// 1. Close with two dishes left
let queue = makeQueue();
for (const dish of ["tea", "toast"]) {
  console.log(`cook puts ${dish}`);
  cook.enqueue(dish);
}
console.log("cook closes");
cook.close();

// 2. The remaining dishes are served
console.log("guest starts");
await eat(queue);

// 3. Put into the closed queue
try {
  cook.enqueue("cake");
} catch {
  console.log("cook keeps cake");
}

// 4. Close while the guest waits
queue = makeQueue();
console.log("guest starts again");
const guest = eat(queue);
await sleep(200);
console.log("cook closes");
cook.close();
await guest;
