import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

const server = createServer((_, response) => {
  response.write("news follow\n");
});
await once(server.listen(0, "localhost"), "listening");
const { port } = server.address() as AddressInfo;
const news = await fetch(`http://localhost:${port}`);

server.close(() => console.log("server is closed"));
await sleep(500);
console.log("server still has a connection");
server.closeAllConnections();
await news.text().catch(() => console.log("news cut off"));
