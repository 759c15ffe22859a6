import { setTimeout as sleep } from "node:timers/promises";

async function fetchIt(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(200);
  console.log(`${name} ready`);
  return name.toUpperCase();
}

class Kettle {
  readonly water: string;

  constructor(water: string) {
    this.water = water;
  }

  static async fill(): Promise<Kettle> {
    return new Kettle(await fetchIt("water"));
  }

  get tea(): Promise<string> {
    return fetchIt("tea");
  }
}

// 1. Create an object with await
const kettle = await Kettle.fill();
console.log(`main got a kettle of ${kettle.water}`);

// 2. A property that awaits
console.log(`main got ${await kettle.tea}`);
