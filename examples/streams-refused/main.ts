import { once } from "node:events";
import {
  type AddressInfo,
  connect,
  createServer,
} from "node:net";

function expectCode(error: unknown, code: string) {
  const found = (error as NodeJS.ErrnoException).code;
  if (found !== code) throw error;
}

// 1. Listen on a port that is taken
const server = createServer().listen(0, "127.0.0.1");
await once(server, "listening");
const { address, port } = server.address() as AddressInfo;
console.log("server starts");
try {
  const second = createServer().listen(port, address);
  await once(second, "listening");
} catch (error) {
  expectCode(error, "EADDRINUSE");
  console.log("main found the port taken");
}

// 2. Connect where nobody listens
server.close();
console.log("server closes");
try {
  await once(connect(port, address), "connect");
} catch (error) {
  expectCode(error, "ECONNREFUSED");
  console.log("main found nobody");
}
