import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

type Item = { name: string };

class BadStatus extends Error {
  constructor(answer: Response) {
    super(`${answer.status}`);
  }
}

const server = createServer((_, response) => {
  const body = JSON.stringify({ error: "no jam left" });
  setTimeout(() => response.writeHead(404).end(body), 200);
});
await once(server.listen(0, "127.0.0.1"), "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}`;

// 1. Read the JSON, not the status
console.log("jam starts");
const body = (await (await fetch(url)).json()) as Item;
console.log(`jam ready, ${body.name}`);

// 2. Turn the status into an error
const answer = await fetch(url);
try {
  if (!answer.ok) throw new BadStatus(answer);
} catch (error) {
  if (!(error instanceof BadStatus)) throw error;
  console.log(`main caught ${error.message}`);
}
await answer.body?.cancel();
server.close();
