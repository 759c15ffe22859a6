import { setTimeout as sleep } from "node:timers/promises";

function createBucket(size: number, period: number) {
  const slack = (size - 1) * period;
  let due = 0;
  let last = Promise.resolve();

  async function wait() {
    const now = performance.now();
    await sleep(Math.max(0, due - slack - now));
    due = Math.max(due, performance.now()) + period;
  }

  function take() {
    last = last.then(wait);
    return last;
  }
  return { take };
}

const bucket = createBucket(2, 150);

async function send(name: string) {
  await bucket.take();
  console.log(`${name} sent`);
}

// 1. Four orders at the same time
let orders = ["tea", "toast", "egg", "jam"];
await Promise.all(orders.map(send));

// 2. Three more after a rest
await sleep(400);
orders = ["milk", "roll", "cake"];
await Promise.all(orders.map(send));
