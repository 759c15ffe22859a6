import { setTimeout as sleep } from "node:timers/promises";

class Kettle {
  heat = 20;
  changed = Promise.withResolvers<void>();
}

async function cook(
  name: string,
  wanted: number,
  kettle: Kettle,
) {
  console.log(`${name} starts`);
  while (kettle.heat < wanted) {
    await kettle.changed.promise;
  }
  console.log(`${name} continues at ${kettle.heat}`);
}

function warm(kettle: Kettle, heat: number) {
  console.log(`kettle at ${heat}`);
  kettle.heat = heat;
  kettle.changed.resolve();
  kettle.changed = Promise.withResolvers();
}

// 1. Two wait for the water
const kettle = new Kettle();
const tea = cook("tea", 80, kettle);
await sleep(100);
const pasta = cook("pasta", 100, kettle);
await sleep(100);

// 2. Hot enough for the tea
warm(kettle, 80);
await sleep(100);

// 3. Hot enough for the pasta
warm(kettle, 100);
await Promise.all([tea, pasta]);
