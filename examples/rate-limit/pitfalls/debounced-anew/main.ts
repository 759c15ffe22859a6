import { setTimeout as sleep } from "node:timers/promises";

function debounce(run: () => void, ms: number) {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, ms);
  };
}

for (const text of ["t", "te", "tea"]) {
  debounce(() => console.log(`search for ${text}`), 200)();
  await sleep(50);
}
