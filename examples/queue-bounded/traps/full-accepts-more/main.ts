let cook!: ReadableStreamDefaultController<string>;
const start = (own: typeof cook) => void (cook = own);
const two = { highWaterMark: 2 };
const queue = new ReadableStream({ start }, two);

for (let n = 1; n <= 1000; n++) {
  await cook.enqueue(`dish ${n}`); // meant to wait
}
console.log(`1000 put, room for ${cook.desiredSize}`);
const { value } = await queue.getReader().read();
console.log(`guest got ${value}`);
