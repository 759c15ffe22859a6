import { writeSync } from "node:fs";
import { Session } from "node:inspector";
import { setTimeout as sleep } from "node:timers/promises";
import * as threads from "node:worker_threads";

function toast() {
  console.log("toast starts");
  const end = Date.now() + 600;
  while (Date.now() < end); // blocks its thread
  console.log("toast ready");
}

if (threads.isMainThread) {
  // 1. A thread asks for a sign of life
  const file = new URL(import.meta.url);
  const watchdog = new threads.Worker(file);
  watchdog.unref();
  const beat = () => watchdog.postMessage("alive");
  setInterval(beat, 50).unref();
  await sleep(200);

  // 2. The toast blocks
  toast();
} else {
  const session = new Session();
  session.connectToMainThread();
  session.post("Debugger.enable");
  session.on("Debugger.paused", ({ params }) => {
    const name = params.callFrames[0]?.functionName;
    writeSync(1, `watchdog finds ${name}\n`);
    session.post("Debugger.resume");
  });
  const pause = () => session.post("Debugger.pause");
  let timer: NodeJS.Timeout;
  threads.parentPort?.on("message", () => {
    clearTimeout(timer);
    timer = setTimeout(pause, 300);
  });
}
