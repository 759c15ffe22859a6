import { Worker } from "node:worker_threads";

function grind() {
  return "ground beans";
}

const file = new URL(import.meta.url);
new Worker(file, { workerData: grind });
