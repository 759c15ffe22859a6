import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const silent = createServer(() => {}).listen(0);
await once(silent, "listening");
const { port } = silent.address() as AddressInfo;

const signal = AbortSignal.timeout(100);
try {
  await fetch(`http://localhost:${port}`, { signal });
} catch (error) {
  if ((error as Error).name !== "AbortError") throw error;
  console.log("main gave up");
}
