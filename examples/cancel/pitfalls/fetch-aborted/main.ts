import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const silent = createServer(() => {}).listen(0);
await once(silent, "listening");
const { port } = silent.address() as AddressInfo;

const stop = new AbortController();
setTimeout(() => {
  console.log("main aborts");
  stop.abort();
}, 100);
const { signal } = stop;
await fetch(`http://localhost:${port}`, { signal });
console.log("main got an answer");
