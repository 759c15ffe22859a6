import { setTimeout as sleep } from "node:timers/promises";

await sleep(100);
throw new Error("egg burnt");
