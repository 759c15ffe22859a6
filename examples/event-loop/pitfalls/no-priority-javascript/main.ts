import { scheduler } from "node:timers/promises";

const make = () => console.log("tea ready");

// A browser has it, and takes a priority.
const api: any = scheduler;
await api.postTask(make, { priority: "user-blocking" });
