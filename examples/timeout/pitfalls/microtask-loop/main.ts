const limit = AbortSignal.timeout(100);
const start = Date.now();
while (Date.now() - start < 300) {
  limit.throwIfAborted();
  await Promise.resolve();
}
console.log(`300 ms later, aborted is ${limit.aborted}`);

await new Promise((resolve) => setImmediate(resolve));
console.log(`a turn later, aborted is ${limit.aborted}`);
