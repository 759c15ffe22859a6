import { inspect } from "node-inspect-extracted";
import { AbortError, getSignalListeners } from "./aborts";

type Listener = (...args: unknown[]) => unknown;
type Name = string | symbol;

interface Entry {
  readonly listener: Listener;
  readonly isOnce: boolean;
}

const errorMonitor = Symbol("events.errorMonitor");

/** That of Node.js, without its limits on listeners. */
export class EventEmitter {
  static readonly defaultMaxListeners = 10;
  static readonly errorMonitor = errorMonitor;
  readonly #entries = new Map<Name, Entry[]>();

  #add(name: Name, entry: Entry, isFirst = false): this {
    if (typeof entry.listener !== "function") {
      const text = `The "listener" argument must be of type function. Received ${inspect(entry.listener)}`;
      throw Object.assign(new TypeError(text), { code: "ERR_INVALID_ARG_TYPE" });
    }
    if (this.#entries.has("newListener")) this.emit("newListener", name, entry.listener);
    const entries = this.#entries.get(name) ?? [];
    this.#entries.set(name, isFirst ? [entry, ...entries] : [...entries, entry]);
    return this;
  }

  on(name: Name, listener: Listener): this {
    return this.#add(name, { listener, isOnce: false });
  }

  addListener(name: Name, listener: Listener): this {
    return this.on(name, listener);
  }

  prependListener(name: Name, listener: Listener): this {
    return this.#add(name, { listener, isOnce: false }, true);
  }

  once(name: Name, listener: Listener): this {
    return this.#add(name, { listener, isOnce: true });
  }

  prependOnceListener(name: Name, listener: Listener): this {
    return this.#add(name, { listener, isOnce: true }, true);
  }

  off(name: Name, listener: Listener): this {
    const entries = this.#entries.get(name) ?? [];
    const at = entries.findLastIndex((entry) => entry.listener === listener);
    if (at >= 0) this.#set(name, entries.toSpliced(at, 1));
    if (at >= 0 && this.#entries.has("removeListener")) this.emit("removeListener", name, listener);
    return this;
  }

  removeListener(name: Name, listener: Listener): this {
    return this.off(name, listener);
  }

  removeAllListeners(name?: Name): this {
    if (name === undefined) this.#entries.clear();
    else this.#entries.delete(name);
    return this;
  }

  emit(name: Name, ...args: unknown[]): boolean {
    const entries = this.#entries.get(name) ?? [];
    if (name === "error") this.emit(errorMonitor, ...args);
    if (!entries.length && name === "error") throw toUnhandled(args[0]);
    for (const entry of entries) {
      if (entry.isOnce)
        this.#set(
          name,
          (this.#entries.get(name) ?? []).filter((each) => each !== entry),
        );
      entry.listener.apply(this, args);
    }
    return entries.length > 0;
  }

  #set(name: Name, entries: Entry[]) {
    if (entries.length) this.#entries.set(name, entries);
    else this.#entries.delete(name);
  }

  listenerCount(name: Name): number {
    return this.listeners(name).length;
  }

  listeners(name: Name): Listener[] {
    return (this.#entries.get(name) ?? []).map(({ listener }) => listener);
  }

  rawListeners(name: Name): Listener[] {
    return this.listeners(name);
  }

  eventNames(): Name[] {
    return [...this.#entries.keys()];
  }

  setMaxListeners(): this {
    return this;
  }

  getMaxListeners(): number {
    return 10;
  }
}

function toUnhandled(reason: unknown): unknown {
  if (reason instanceof Error) return reason;
  const error = new Error(`Unhandled error. (${typeof reason === "string" ? `'${reason}'` : inspect(reason)})`);
  return Object.assign(error, { code: "ERR_UNHANDLED_ERROR", context: reason });
}

interface Options {
  readonly signal?: AbortSignal;
}

/** Resolves with what the emitter or target says next under the name. */
export function once(from: EventEmitter | EventTarget, name: string, { signal }: Options = {}): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new AbortError(signal));
    const leave = listen(from, name, (args) => settle(() => resolve(args)), true);
    const leaveErrors =
      from instanceof EventEmitter && name !== "error"
        ? listen(from, "error", ([error]) => settle(() => reject(error)), true)
        : undefined;
    const abort = () => settle(() => reject(new AbortError(signal)));
    signal?.addEventListener("abort", abort, { once: true });
    function settle(act: () => void) {
      leave();
      leaveErrors?.();
      signal?.removeEventListener("abort", abort);
      act();
    }
  });
}

function listen(from: EventEmitter | EventTarget, name: string, act: (args: unknown[]) => void, isOnce: boolean) {
  if (from instanceof EventEmitter) {
    const listener = (...args: unknown[]) => act(args);
    if (isOnce) from.once(name, listener);
    else from.on(name, listener);
    return () => void from.off(name, listener);
  }
  const listener = (event: Event) => act([event]);
  from.addEventListener(name, listener, { once: isOnce });
  return () => from.removeEventListener(name, listener);
}

/** All that the emitter or target says under the name from now on. */
export function on(from: EventEmitter | EventTarget, name: string, { signal }: Options = {}) {
  if (signal?.aborted) throw new AbortError(signal);
  const waiting: unknown[][] = [];
  let failure: { error: unknown } | undefined;
  let wake = () => {};
  const take = (args: unknown[]) => {
    waiting.push(args);
    wake();
  };
  const failWith = (error: unknown) => {
    failure ??= { error };
    leave();
    wake();
  };
  const abort = () => failWith(new AbortError(signal));
  const leaves = [listen(from, name, take, false)];
  if (from instanceof EventEmitter && name !== "error")
    leaves.push(listen(from, "error", ([error]) => failWith(error), false));
  signal?.addEventListener("abort", abort, { once: true });
  function leave() {
    for (const each of leaves) each();
    signal?.removeEventListener("abort", abort);
  }
  return iterate();

  async function* iterate() {
    try {
      while (true) {
        const args = waiting.shift();
        if (args) yield args;
        else if (failure) throw failure.error;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      leave();
    }
  }
}

export function getEventListeners(from: EventEmitter | EventTarget, name: string): readonly unknown[] {
  return from instanceof EventEmitter ? from.listeners(name) : getSignalListeners(from, name);
}

export function setMaxListeners() {}
