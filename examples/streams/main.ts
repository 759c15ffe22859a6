import { once } from "node:events";
import {
  type AddressInfo,
  connect,
  createServer,
  type Socket,
} from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

async function serve(socket: Socket) {
  for await (const name of createInterface(socket)) {
    console.log(`server got ${name}`);
    await sleep(100);
    socket.write(`${name.toUpperCase()}\n`);
  }
  console.log("server saw the end");
}

// 1. Listen on a free port
const server = createServer((socket) => {
  serve(socket).catch(console.error);
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { address, port } = server.address() as AddressInfo;
console.log("server starts");

// 2. Connect, send lines, read answers
const client = connect(port, address);
await once(client, "connect");
console.log("client starts");
const input = createInterface(client);
const lines = input[Symbol.asyncIterator]();
for (const name of ["tea", "toast"]) {
  client.write(`${name}\n`);
  const { value: answer } = await lines.next();
  console.log(`client got ${answer}`);
}

// 3. Close the connection from the client
console.log("client closes");
client.end();
server.close();
await once(server, "close");
