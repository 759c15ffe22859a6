async function start(name: string) {
  console.log(`${name} on`);
  return {
    async [Symbol.asyncDispose]() {
      console.log(`${name} off`);
    },
  };
}

await using stack = new AsyncDisposableStack();
stack.use(start("oven"));
console.log("main bakes");
