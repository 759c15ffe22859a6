import { setTimeout as sleep } from "node:timers/promises";

async function save() {
  console.log("save starts");
  await sleep(200);
  console.log("save ready");
}

process.once("SIGTERM", () => {
  void save();
  process.exit(0);
});

process.kill(process.pid, "SIGTERM");
await sleep(1000);
