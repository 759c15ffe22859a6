import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";

function start(script: string) {
  const child = spawn("sh", ["-c", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  closed.catch(() => {}); // is awaited later
  return { child, closed };
}

// 1. Read its lines as they come
console.log("kettle starts");
const kettle = start(
  "echo water; sleep 0.2; echo tea; exit 3",
);
const { stdout } = kettle.child;
for await (const line of createInterface(stdout)) {
  console.log(`kettle says ${line}`);
}
const [code] = await kettle.closed;
console.log(`kettle ended with ${code}`);

// 2. Kill it after a limit
console.log("oven starts");
const oven = start("exec sleep 5");
const limit = sleep(200, "limit");
const first = await Promise.race([oven.closed, limit]);
if (first === "limit") {
  console.log("main kills oven");
  oven.child.kill("SIGKILL");
  await oven.closed;
  console.log("oven gone");
}
