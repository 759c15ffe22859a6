import { setTimeout as sleep } from "node:timers/promises";

async function eat(queue: ReadableStream<string>) {
  console.log("guest starts");
  const reader = queue.getReader();
  for (let count = 0; count < 3; count++) {
    const { value } = await reader.read();
    console.log(`guest got ${value}`);
    await sleep(200);
  }
}

// 1. The guest waits for a dish
let cook!: ReadableStreamDefaultController<string>;
const queue = new ReadableStream<string>({
  start: (own) => void (cook = own),
});
const guest = eat(queue);
await sleep(200);
console.log("cook puts tea");
cook.enqueue("tea");
await sleep(100);

// 2. The cook is ahead
console.log("cook puts toast");
cook.enqueue("toast");
console.log("cook puts cake");
cook.enqueue("cake");
await guest;
