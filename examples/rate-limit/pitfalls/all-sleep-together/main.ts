import { setTimeout as sleep } from "node:timers/promises";

const start = performance.now();

async function send(name: string) {
  await sleep(200);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name} sent at ${seconds.toFixed(1)} s`);
}

await Promise.all(["tea", "toast", "egg"].map(send));
