const queue = new ReadableStream<string>({
  start(cook) {
    cook.enqueue("tea");
    cook.enqueue("toast");
    cook.close();
  },
});

async function eat(name: string) {
  for await (const dish of queue) {
    console.log(`${name} got ${dish}`);
  }
}

await Promise.all([eat("ann"), eat("bob")]);
