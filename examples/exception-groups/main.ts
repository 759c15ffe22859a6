import { setTimeout as sleep } from "node:timers/promises";

async function make(
  name: string,
  ms: number,
  end: string,
): Promise<void> {
  console.log(`${name} starts`);
  await sleep(ms);
  console.log(`${name} ${end}`);
  if (end === "ready") return;
  throw new Error(`${name} ${end}`);
}

async function makeAll() {
  const ends = await Promise.allSettled([
    make("tea", 300, "ready"),
    make("toast", 100, "burnt"),
    make("egg", 200, "broken"),
  ]);
  const errors = ends.flatMap((end) =>
    end.status === "rejected" ? [end.reason] : [],
  );
  if (errors.length)
    throw new AggregateError(errors, "breakfast");
}

// 1. The toast and the egg fail
try {
  await makeAll();
} catch (error) {
  if (!(error instanceof AggregateError)) throw error;
  // 2. Read every error
  for (const { message } of error.errors)
    console.log(`main caught ${message}`);
}
