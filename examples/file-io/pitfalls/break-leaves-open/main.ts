import { open } from "node:fs/promises";

const path = import.meta.filename;

const whole = await open(path);
for await (const _ of whole.readLines());
console.log(`read to the end: fd ${whole.fd}`);

const part = await open(path);
for await (const _ of part.readLines()) break;
const state = part.fd === -1 ? "closed" : "still open";
console.log(`left by break: ${state}`);
await part.close();
