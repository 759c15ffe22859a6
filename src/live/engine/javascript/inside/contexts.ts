import { nextTick } from "./ticks";
import * as timers from "./timers";

/** What each storage holds at the moment. */
type Context = ReadonlyMap<AsyncLocalStorage, unknown>;

let current: Context = new Map();

function runIn<T>(context: Context, act: () => T): T {
  const before = current;
  current = context;
  try {
    return act();
  } finally {
    current = before;
  }
}

type Act = (this: unknown, ...args: unknown[]) => unknown;

/** A function that runs in the context of this moment whenever it is called; what is no function stays as it is. */
function bind<T>(act: T): T {
  if (typeof act !== "function") return act;
  const context = current;
  return function (this: unknown, ...args: unknown[]) {
    return runIn(context, () => (act as unknown as Act).apply(this, args));
  } as T;
}

interface StorageOptions {
  readonly defaultValue?: unknown;
  readonly name?: string;
}

/** That of Node.js, in programs whose waits `keepContext` has rewritten. */
export class AsyncLocalStorage {
  readonly #defaultValue: unknown;
  readonly name: string;

  constructor({ defaultValue, name = "" }: StorageOptions = {}) {
    this.#defaultValue = defaultValue;
    this.name = name;
    keepContexts();
  }

  static bind<T>(act: T): T {
    return bind(act);
  }

  static snapshot(): (act: Act, ...args: unknown[]) => unknown {
    return bind((act: Act, ...args: unknown[]) => act(...args));
  }

  getStore(): unknown {
    return current.has(this) ? current.get(this) : this.#defaultValue;
  }

  run(store: unknown, act: Act, ...args: unknown[]): unknown {
    return runIn(new Map(current).set(this, store), () => act(...args));
  }

  exit(act: Act, ...args: unknown[]): unknown {
    return this.run(undefined, act, ...args);
  }

  enterWith(store: unknown) {
    current = new Map(current).set(this, store);
  }

  disable() {
    const without = new Map(current);
    without.delete(this);
    current = without;
  }
}

let isKept = false;

/** What is called later is called in the context in which it was handed over. */
function keepContexts() {
  if (isKept) return;
  isKept = true;
  const { then } = Promise.prototype;
  Promise.prototype.then = function (done, failed) {
    return then.call(this, bind(done), bind(failed)) as never;
  };
  const bindFirst =
    <T extends (...args: never[]) => unknown>(call: T) =>
    (act: unknown, ...rest: unknown[]) =>
      call(...([bind(act), ...rest] as never[]));
  const { queueMicrotask, process } = globalThis;
  const { setTimeout, setInterval, setImmediate } = timers;
  const calls = { setTimeout, setInterval, setImmediate, queueMicrotask: queueMicrotask.bind(globalThis) };
  for (const [name, call] of Object.entries(calls)) Object.assign(globalThis, { [name]: bindFirst(call) });
  Object.assign(process, { nextTick: bindFirst(nextTick) });
}

/** What came of a wait, and the context in which it was begun. */
type Held = { readonly context: Context } & ({ readonly value: unknown } | { readonly error: unknown });

function hold(value: unknown): Promise<Held> {
  const context = current;
  return Promise.resolve(value).then(
    (value) => ({ context, value }),
    (error) => ({ context, error }),
  );
}

function resume(held: Held): unknown {
  current = held.context;
  if ("error" in held) throw held.error;
  return held.value;
}

async function* holdEach(items: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<Held> {
  const context = current;
  for await (const value of items) yield { context, value };
}

/** What `keepContext` writes into programs. */
export function bringContexts() {
  Object.assign(globalThis, { atlasHold: hold, atlasResume: resume, atlasHoldEach: holdEach });
}
