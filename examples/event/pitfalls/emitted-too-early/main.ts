import { EventEmitter, once } from "node:events";

const bell = new EventEmitter();

bell.emit("ring");
console.log("main rings");
await once(bell, "ring");
console.log("main heard it");
