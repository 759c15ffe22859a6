import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

// 1. A handler is set
process.once("SIGTERM", () => {
  console.log("main sees SIGTERM");
});
const kill = `sleep 0.2; kill ${process.pid}`;
spawn("sh", ["-c", kill]);

// 2. SIGTERM comes while the mill blocks
console.log("mill starts");
const end = performance.now() + 500;
while (performance.now() < end);
console.log("mill ready");
await sleep(200);
