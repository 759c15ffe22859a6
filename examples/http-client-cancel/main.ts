import { once } from "node:events";
import {
  createServer,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

async function serve(response: ServerResponse) {
  await sleep(100);
  console.log("server sends half");
  response.write('{"name": ');
  await sleep(500);
  if (response.destroyed) console.log("server lost tea");
}

const server = createServer((_, response) => {
  serve(response).catch(console.error);
});
await once(server.listen(0, "127.0.0.1"), "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}`;

async function get(signal: AbortSignal) {
  const answer = await fetch(url, { signal });
  return await answer.text();
}

// 1. Ask, and get half of the answer
console.log("tea starts");
const stop = new AbortController();
const tea = get(stop.signal);
await sleep(400);

// 2. Cancel in the middle of the body
console.log("main cancels tea");
stop.abort();
try {
  console.log(`main got ${await tea}`);
} catch (error) {
  if (!stop.signal.aborted) throw error;
  console.log("tea cancelled");
}

// 3. See what the server notices
await sleep(400);
server.close();
