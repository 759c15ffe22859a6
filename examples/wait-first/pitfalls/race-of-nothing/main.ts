const calls: Promise<string>[] = [];

const first = await Promise.race(calls);
console.log(`main got ${first}`);
