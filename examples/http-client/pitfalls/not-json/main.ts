import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_, response) => {
  response.writeHead(404, { "content-type": "text/html" });
  response.end("<!DOCTYPE html><h1>Not found</h1>");
});
await once(server.listen(0, "127.0.0.1"), "listening");
const { port } = server.address() as AddressInfo;

const answer = await fetch(`http://127.0.0.1:${port}/tea`);
console.log(await answer.json());
