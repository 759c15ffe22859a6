import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";

const server = createServer((socket) => {
  // as when unread bytes are left
  socket.once("data", () => socket.resetAndDestroy());
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const client = connect(port, "127.0.0.1");
await once(client, "connect");
console.log("client sends tea");
client.write("tea\n");
client.resume();
