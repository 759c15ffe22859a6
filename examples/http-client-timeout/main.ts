import { once } from "node:events";
import {
  createServer,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

async function serve(response: ServerResponse) {
  for (const part of ["a", "b", "c", "d"]) {
    response.write(part);
    await sleep(350);
  }
  response.end();
}

const server = createServer((_, response) => {
  serve(response).catch(console.error);
});
await once(server.listen(0, "127.0.0.1"), "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}`;

async function ask(name: string, call: Promise<Response>) {
  try {
    await (await call).text();
    console.log(`${name} ready`);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    console.log(`${name} gives up`);
  }
}

// 1. Set the usual limit of 1 second
console.log("tea starts");
const signal = AbortSignal.timeout(1000);
const tea = ask("tea", fetch(url, { signal }));
// 2. Set the other kind of limit
console.log("egg starts");
const head = new AbortController();
const timer = setTimeout(() => head.abort(), 1000);
const call = fetch(url, { signal: head.signal });
const done = call.finally(() => clearTimeout(timer));
const egg = ask("egg", done);
// 3. Wait for both
await Promise.all([tea, egg]);
server.close();
