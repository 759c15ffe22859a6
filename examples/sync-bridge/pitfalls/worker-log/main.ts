import { isMainThread, Worker } from "node:worker_threads";

if (isMainThread) {
  const done = new Int32Array(new SharedArrayBuffer(4));
  new Worker(new URL(import.meta.url));
  Atomics.wait(done, 0, 0, 500);
  console.log("main stops waiting");
} else {
  console.log("tea ready");
}
