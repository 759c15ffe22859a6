import { setTimeout as sleep } from "node:timers/promises";

async function makeBreakfast() {
  await sleep(200);
  const tea = new Error("tea spilt");
  const milk = new Error("milk sour");
  const drinks = new AggregateError([tea, milk], "drinks");
  const toast = new Error("toast burnt");
  throw new AggregateError([drinks, toast], "breakfast");
}

function count(error: unknown): number {
  if (!(error instanceof AggregateError)) return 1;
  return error.errors.reduce((n, e) => n + count(e), 0);
}

try {
  await makeBreakfast();
} catch (error) {
  if (!(error instanceof AggregateError)) throw error;
  // 1. Log the group
  console.log(`main logs ${error.message}`);

  // 2. Count the errors in it
  const top = error.errors.length;
  console.log(`main finds ${top} at the top`);
  console.log(`main finds ${count(error)} in all`);
}
