import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

const script = `
echo water; sleep 0.2
echo hot >&2; sleep 0.2
echo tea
`;

async function read(name: string, pipe: Readable) {
  for await (const line of createInterface(pipe)) {
    console.log(`${name} says ${line}`);
  }
}

// 1. Start a program with two pipes
console.log("kettle starts");
const kettle = spawn("sh", ["-c", script]);
const closed = once(kettle, "close");
closed.catch(() => {}); // is awaited later

// 2. Read both at the same time
await Promise.all([
  read("out", kettle.stdout),
  read("err", kettle.stderr),
]);

// 3. Both have ended
const [code] = await closed;
console.log(`kettle ended with ${code}`);
