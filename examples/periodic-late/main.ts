import {
  setInterval,
  setTimeout as sleep,
} from "node:timers/promises";

// 1. The first run takes 250 ms
let run = 0;
for await (const _ of setInterval(100)) {
  console.log(`tick ${++run}`);
  if (run === 1) await sleep(250);
  if (run === 4) break;
}

// 2. Leave out what was missed
let due = performance.now();
for (run = 1; run <= 4; run++) {
  const passed = (performance.now() - due) / 100;
  due += 100 * Math.max(1, Math.floor(passed));
  await sleep(Math.max(0, due - performance.now()));
  console.log(`tick ${run}`);
  if (run === 1) await sleep(250);
}
