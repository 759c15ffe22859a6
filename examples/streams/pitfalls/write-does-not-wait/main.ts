import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";

const server = createServer((socket) => {
  setTimeout(() => socket.destroy(), 200); // never reads
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address() as AddressInfo;
const client = connect(port, "127.0.0.1");
for (let i = 0; i < 10; i++) {
  client.write(Buffer.alloc(1_000_000));
}
console.log(`${client.writableLength} bytes in memory`);
client.destroy();
server.close();
