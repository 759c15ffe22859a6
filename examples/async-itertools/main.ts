import { setTimeout as sleep } from "node:timers/promises";

async function* cook(name: string, ms: number, n: number) {
  for (let i = 1; i <= n; i++) {
    await sleep(ms);
    console.log(`${name} ${i} ready`);
    yield `${name} ${i}`;
  }
}

async function* merge<T>(...sources: AsyncGenerator<T>[]) {
  const ask = (s: AsyncGenerator<T>) => {
    const answer = s.next().then((next) => ({ s, next }));
    answer.catch(() => {}); // thrown when it is awaited
    return answer;
  };
  const asks = new Map(sources.map((s) => [s, ask(s)]));
  try {
    while (asks.size > 0) {
      const { s, next } = await Promise.race(asks.values());
      asks.delete(s);
      if (next.done) continue;
      asks.set(s, ask(s));
      yield next.value;
    }
  } finally {
    await Promise.all(sources.map((s) => s.return(0)));
  }
}

// 1. Each dish as it comes
const tea = cook("tea", 100, 1);
const toast = cook("toast", 200, 2);
for await (const dish of merge(tea, toast)) {
  console.log(`main got ${dish}`);
  if (dish === "tea 1") {
    // 2. Main eats: do the cooks work?
    await sleep(400);
  }
}
