async function start(): Promise<AsyncDisposable> {
  console.log("oven on");
  return {
    async [Symbol.asyncDispose]() {
      console.log("oven off");
    },
  };
}

await using oven = start();
console.log("oven bakes");
