import { setTimeout as sleep } from "node:timers/promises";

interface Maker {
  make(): Promise<string>;
}

const kettle: Maker = {
  async make() {
    console.log("tea starts");
    await sleep(200);
    console.log("tea ready");
    return "TEA";
  },
};

const jug: Maker = {
  async make() {
    return "MILK";
  },
};

// 1. A list of two types, one by one
const makers: Maker[] = [kettle, jug];
for (const maker of makers) {
  console.log(`main got ${await maker.make()}`);
}
// 2. All at the same time
const dishes = await Promise.all(
  makers.map((maker) => maker.make()),
);
console.log(`main got ${dishes.join(", ")}`);
