import { setTimeout as sleep } from "node:timers/promises";

function block(ms: number) {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

class Jar {
  coins = 0;

  async add(name: string) {
    console.log(`${name} starts`);
    const seen = this.coins;
    block(400); // no await
    this.coins = seen + 1;
    console.log(`${name} saw ${seen}, wrote ${this.coins}`);
  }

  async fill() {
    for (let n = 0; n < 1000; n++) this.coins += 1;
  }
}

// 1. Read, block the thread, write
const jar = new Jar();
console.log(`main counts ${jar.coins}`);
const ann = jar.add("ann");
await sleep(200);
const bob = jar.add("bob");
await Promise.all([ann, bob]);
console.log(`main counts ${jar.coins}`);

// 2. Read and write in one step
jar.coins = 0;
await Promise.all([jar.fill(), jar.fill()]);
console.log(`main counts ${jar.coins}`);
