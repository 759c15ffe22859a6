import { setTimeout as sleep } from "node:timers/promises";

type Writer = WritableStreamDefaultWriter<string>;

// A failed write makes `ready` reject too.
function put(writer: Writer, dish: string) {
  writer.write(dish).catch(() => {});
}

async function cook(writer: Writer) {
  console.log("cook starts");
  for (const dish of ["tea", "toast", "cake"]) {
    await writer.ready;
    put(writer, dish);
    console.log(`cook put ${dish}`);
  }
}

// 1. Two places, three dishes
const one = { highWaterMark: 1 };
const queue = new TransformStream<string>({}, one, one);
const writer = queue.writable.getWriter();
const reader = queue.readable.getReader();
const cooking = cook(writer);
await sleep(200);

// 2. A guest makes room
console.log("guest takes one");
const { value: dish } = await reader.read();
await sleep(100);
console.log(`guest got ${dish}`);
await cooking;

// 3. Put without waiting
if (writer.desiredSize) put(writer, "jam");
else console.log("cook keeps jam");
