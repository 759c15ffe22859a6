async function* kitchen() {
  yield* ["tea", "toast", "jam", "honey"];
}

async function take(who: string, items: AsyncIterable<string>) {
  for await (const item of items) {
    console.log(`${who} got ${item}`);
  }
}

const items = kitchen();
await Promise.all([take("Ann", items), take("Ben", items)]);
