import { once } from "node:events";
import {
  type AddressInfo,
  connect,
  createServer,
  type Socket,
} from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

async function serve(socket: Socket) {
  await sleep(300);
  console.log("server reads");
  const load = await buffer(socket);
  console.log(`server got ${load.length} bytes`);
}

const server = createServer((socket) => {
  serve(socket).catch(console.error);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { address, port } = server.address() as AddressInfo;
const client = connect(port, address);
await once(client, "connect");

// 1. Write while nobody reads yet
console.log("client starts");
// does not wait
const room = client.write(Buffer.alloc(50_000_000));

// 2. Wait until the bytes are taken
if (!room) await once(client, "drain");
console.log("client ready");

// 3. Close, and count the bytes
client.end();
server.close();
await once(server, "close");
