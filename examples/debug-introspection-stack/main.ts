import { setTimeout as sleep } from "node:timers/promises";

const names = ["heat", "cook", "serve"];

function look() {
  const stack = new Error().stack ?? "";
  const found = names.filter((name) =>
    stack.includes(` ${name} `),
  );
  const { length } = found;
  console.log(`heat finds ${length} of 3 functions`);
}

async function heat(ms: number) {
  if (ms > 0) await sleep(ms);
  look();
}

async function cook(ms: number, inTask: boolean) {
  const call = heat(ms);
  if (inTask) await sleep(100); // runs by itself meanwhile
  await call;
}

async function serve(ms: number, inTask = false) {
  await cook(ms, inTask);
}

// 1. Before the first await
await serve(0);

// 2. After an await
await serve(200);

// 3. In a task that cook awaits
await serve(200, true);
