import { Readable } from "node:stream";

const items = Readable.from(["tea", "toast"]);
for await (const item of items) {
  console.log(`main got ${item}`);
  break;
}
console.log(`destroyed: ${items.destroyed}`);
for await (const item of items) {
  console.log(`main got ${item}`);
}
