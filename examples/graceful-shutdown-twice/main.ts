import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { constants } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";

async function makeSoup() {
  console.log("soup starts");
  await sleep(900);
  console.log("soup ready");
}

async function press() {
  await sleep(200);
  console.log("user presses Ctrl+C");
  process.kill(process.pid, "SIGINT");
}

async function serve() {
  // 1. The first Ctrl+C is handled
  const soup = makeSoup();
  const stop = once(process, "SIGINT");
  await Promise.all([press(), stop]);

  // 2. A second comes, after the handler
  console.log("main waits for soup");
  await Promise.all([press(), soup]);
}

if (process.argv.length > 2) {
  await serve();
} else {
  const args = [import.meta.filename, "child"];
  const child = spawnSync(process.execPath, args, {
    stdio: "inherit",
  });
  const { SIGINT } = constants.signals;
  // 3. The exit code
  console.log(`shell sees ${child.status ?? 128 + SIGINT}`);
}
