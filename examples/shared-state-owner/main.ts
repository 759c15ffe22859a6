import { setTimeout as sleep } from "node:timers/promises";

type Reply = (sold: boolean) => void;
type Controller = ReadableStreamDefaultController<Reply>;

async function keepShop(orders: ReadableStream<Reply>) {
  let cakes = 1;
  for await (const reply of orders) {
    const sold = cakes > 0;
    await sleep(200);
    if (sold) cakes -= 1;
    reply(sold);
  }
  return cakes;
}

async function buy(orders: Controller, name: string) {
  console.log(`${name} starts`);
  const sold = await new Promise<boolean>((reply) =>
    orders.enqueue(reply),
  );
  const end = sold ? "got a cake" : "gives up";
  console.log(`${name} ${end}`);
}

// 1. Two guests ask the owner
let orders!: Controller;
const inbox = new ReadableStream<Reply>({
  start: (own) => void (orders = own),
});
const shop = keepShop(inbox);
const ann = buy(orders, "ann");
await sleep(100);
await Promise.all([ann, buy(orders, "bob")]);

// 2. The owner ends
orders.close();
console.log(`main counts ${await shop} cakes`);
