import { setTimeout as sleep } from "node:timers/promises";

let timer: NodeJS.Timeout | undefined;
let nextSave = 0;

function searchLater(text: string) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    console.log(`search for ${text}`);
  }, 250);
}

function save(click: number) {
  if (performance.now() < nextSave) return;
  nextSave = performance.now() + 300;
  console.log(`save ${click}`);
}

// 1. Debounce: only the last call counts
for (const text of ["t", "te", "tea"]) {
  console.log(`main types ${text}`);
  searchLater(text);
  await sleep(100);
}
await sleep(200);

// 2. Throttle: drop calls that come early
for (const [i, pause] of [100, 300, 0].entries()) {
  console.log(`main clicks ${i + 1}`);
  save(i + 1);
  await sleep(pause);
}
