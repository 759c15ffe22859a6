import { EventEmitter, on } from "node:events";

const toaster = new EventEmitter();

function pop(toast: number) {
  const count = toaster.listenerCount("pop");
  console.log(`toaster pops ${toast} for ${count}`);
  toaster.emit("pop", toast);
}

// 1. Make the stream
const toasts = on(toaster, "pop");
pop(1);

// 2. Loop over the stream
setTimeout(pop, 200, 2);
for await (const [toast] of toasts) {
  console.log(`main got ${toast}`);
  if (toast === 2) break;
}
pop(3);

// 3. Let go of the stream
pop(4);
