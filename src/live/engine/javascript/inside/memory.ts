import { endForMemory } from "./ending";

/**
 * Bytes in buffers that a program may hold at the same time. What else it holds the browser limits; buffers it does not,
 * and they would fill the computer before the time is over.
 */
const most = 2 ** 30;

let held = 0;
const freed = new FinalizationRegistry((bytes: number) => {
  held -= bytes;
});

interface Held {
  readonly byteLength: number;
  /** What a view shows; a buffer has none. */
  readonly buffer?: object;
}

type Maker = new (...args: unknown[]) => Held;

/** Ends the program when it holds more than it may. */
export function watchMemory() {
  const typedArray = Object.getPrototypeOf(Uint8Array);
  for (const name of Object.getOwnPropertyNames(self)) {
    const maker: Maker | undefined = Reflect.get(self, name);
    const isMaker =
      name === "ArrayBuffer" || (typeof maker === "function" && Object.getPrototypeOf(maker) === typedArray);
    if (maker && isMaker)
      Object.defineProperty(self, name, { value: watch(maker), writable: true, configurable: true });
  }
}

function watch(maker: Maker): Maker {
  const watched: Maker = new Proxy(maker, {
    construct: (_, args, target): Held => {
      const made: Held = Reflect.construct(maker, args, target === watched ? maker : target);
      // A view of a buffer that was there holds nothing of its own.
      if (made.buffer === undefined || made.buffer !== args[0]) note(made);
      return made;
    },
  });
  Object.defineProperty(maker.prototype, "constructor", { value: watched, writable: true, configurable: true });
  return watched;
}

function note(made: Held) {
  const { byteLength } = made;
  // What is small is freed before it counts.
  if (byteLength < 1024) return;
  held += byteLength;
  freed.register(made.buffer ?? made, byteLength);
  if (held > most) endForMemory();
}
