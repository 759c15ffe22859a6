import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

type Item = { name: string };

const server = createServer((request, response) => {
  const name = request.url?.slice(1) ?? "";
  const ms = name === "egg" ? 400 : 200;
  const body: Item = { name: name.toUpperCase() };
  setTimeout(() => response.end(JSON.stringify(body)), ms);
});
await once(server.listen(0, "127.0.0.1"), "listening");
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}`;

async function get(name: string) {
  console.log(`${name} starts`);
  const answer = await fetch(`${url}/${name}`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const body = (await answer.json()) as Item;
  console.log(`${name} ready`);
  return body.name;
}

// 1. Send one request
const tea = await get("tea");

// 2. Send two at the same time
const calls = [get("egg"), get("jam")];
const [egg, jam] = await Promise.all(calls);

// 3. Use the answers
console.log(`main got ${tea}, ${egg}, ${jam}`);
server.close();
