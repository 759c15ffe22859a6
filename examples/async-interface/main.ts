import { setTimeout as sleep } from "node:timers/promises";

interface Maker {
  make(): Promise<string>;
}

class Kettle implements Maker {
  async make(): Promise<string> {
    console.log("tea starts");
    await sleep(200);
    console.log("tea ready");
    return "TEA";
  }
}

class Jug implements Maker {
  async make(): Promise<string> {
    return "MILK";
  }
}

async function serve(maker: Maker): Promise<void> {
  console.log(`main got ${await maker.make()}`);
}

// 1. An implementation that waits
await serve(new Kettle());
// 2. One that has nothing to wait for
await serve(new Jug());
// 3. Both at the same time
const [tea, milk] = await Promise.all([
  new Kettle().make(),
  new Jug().make(),
]);
console.log(`main got ${tea}, ${milk}`);
