const running = new Set<Promise<unknown>>();
/** The end of the latest that runs alone, or waits for it. */
let latest: Promise<void> | undefined;

/** Runs beside others, but beside none that runs alone. */
export async function runBeside<T>(run: () => Promise<T>): Promise<T> {
  while (latest) await latest;
  const work = run();
  running.add(work);
  try {
    return await work;
  } finally {
    running.delete(work);
  }
}

/** Runs when all that has begun has ended, and lets nothing begin before its end. */
export function runAlone<T>(run: () => Promise<T>): Promise<T> {
  const work = Promise.allSettled([...running, latest]).then(run);
  const forget = () => {
    if (latest === end) latest = undefined;
  };
  const end = work.then(forget, forget);
  latest = end;
  return work;
}
