import { setTimeout as sleep } from "node:timers/promises";

class Burnt extends Error {}
class Broken extends Error {}

async function make(ms: number, error: Error) {
  await sleep(ms);
  console.log(error.message);
  throw error;
}

async function serve() {
  const ends = await Promise.allSettled([
    make(200, new Burnt("toast burnt")),
    make(300, new Broken("egg broken")),
  ]);
  const rest: unknown[] = [];
  for (const end of ends) {
    if (end.status === "fulfilled") continue;
    if (end.reason instanceof Burnt)
      console.log(`serve handles ${end.reason.message}`);
    else rest.push(end.reason);
  }
  if (rest.length) throw new AggregateError(rest);
}

// 1. Handle only what is burnt
try {
  await serve();
} catch (error) {
  // 2. The rest reaches main
  const { errors } = error as AggregateError;
  for (const { message } of errors)
    console.log(`main caught ${message}`);
}
