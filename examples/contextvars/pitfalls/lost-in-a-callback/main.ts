import { AsyncLocalStorage } from "node:async_hooks";
import { EventEmitter } from "node:events";

const guest = new AsyncLocalStorage<string>();
const pot = new EventEmitter();

function greet() {
  console.log(`hello ${guest.getStore()}`);
}

guest.run("ann", () => {
  pot.on("boils", greet);
  pot.on("boils", AsyncLocalStorage.bind(greet));
});
pot.emit("boils");
