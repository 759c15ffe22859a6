import { inspect } from "node-inspect-extracted";
import { AbortError } from "./aborts";

type Listener = (...args: unknown[]) => unknown;
type Name = string | symbol;

interface Entry {
  readonly listener: Listener;
  readonly isOnce: boolean;
}

/** That of Node.js, without its limits on listeners. */
export class EventEmitter {
  static defaultMaxListeners = 10;
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
    return EventEmitter.defaultMaxListeners;
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
    if (signal?.aborted) return reject(new AbortError(undefined, { cause: signal.reason }));
    const leave = listen(from, name, (args) => settle(() => resolve(args)), true);
    const leaveErrors =
      from instanceof EventEmitter && name !== "error"
        ? listen(from, "error", ([error]) => settle(() => reject(error)), true)
        : undefined;
    const abort = () => settle(() => reject(new AbortError(undefined, { cause: signal?.reason })));
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

/** All that the emitter or target says under the name. */
export async function* on(from: EventEmitter | EventTarget, name: string, { signal }: Options = {}) {
  if (signal?.aborted) throw new AbortError(undefined, { cause: signal.reason });
  const waiting: unknown[][] = [];
  let failure: { error: unknown } | undefined;
  let wake = () => {};
  const take = (args: unknown[]) => {
    waiting.push(args);
    wake();
  };
  const leave = listen(from, name, take, false);
  const failWith = (error: unknown) => {
    failure ??= { error };
    wake();
  };
  const leaveErrors =
    from instanceof EventEmitter && name !== "error"
      ? listen(from, "error", ([error]) => failWith(error), true)
      : undefined;
  const abort = () => failWith(new AbortError(undefined, { cause: signal?.reason }));
  signal?.addEventListener("abort", abort, { once: true });
  try {
    while (true) {
      const args = waiting.shift();
      if (args) yield args;
      else if (failure) throw failure.error;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    leave();
    leaveErrors?.();
    signal?.removeEventListener("abort", abort);
  }
}

export function getEventListeners(from: EventEmitter, name: string): Listener[] {
  return from.listeners(name);
}

export function setMaxListeners() {}
