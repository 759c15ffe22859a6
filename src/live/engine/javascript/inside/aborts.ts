import { setTimeout, type Timeout } from "./timers";

/** What Node.js's own functions throw when a signal aborts them. */
export class AbortError extends Error {
  override name = "AbortError";
  readonly code = "ABORT_ERR";

  constructor(signal?: AbortSignal) {
    super("The operation was aborted", signal && { cause: signal.reason });
    // As that of Node.js it is a part of the class, and not shown beside the code.
    Object.defineProperty(this, "name", { value: "AbortError", enumerable: false, configurable: true, writable: true });
  }
}

const listeners = new WeakMap<EventTarget, Map<string, Set<unknown>>>();

/** Who listens to a signal, which the browser does not tell. */
export function getSignalListeners(signal: EventTarget, name: string): unknown[] {
  return [...(listeners.get(signal)?.get(name) ?? [])];
}

function noteListeners() {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  AbortSignal.prototype.addEventListener = function (this: AbortSignal, ...args: Parameters<typeof addEventListener>) {
    const [name, listener, options] = args;
    const names = listeners.get(this) ?? new Map<string, Set<unknown>>();
    listeners.set(this, names.set(name, (names.get(name) ?? new Set()).add(listener)));
    addEventListener.apply(this, args);
    const isOnce = typeof options === "object" && options?.once;
    if (isOnce) addEventListener.call(this, name, () => names.get(name)?.delete(listener), { once: true });
  };
  AbortSignal.prototype.removeEventListener = function (
    this: AbortSignal,
    ...args: Parameters<typeof removeEventListener>
  ) {
    listeners.get(this)?.get(args[0])?.delete(args[1]);
    removeEventListener.apply(this, args);
  };
}

/** Signals say why they are aborted in the words of Node.js, and their time runs with the program's other timers. */
export function bringAborts() {
  noteListeners();
  const { abort } = AbortController.prototype;
  const toReason = (args: readonly unknown[]) =>
    args.length && args[0] !== undefined ? args[0] : new DOMException("This operation was aborted", "AbortError");
  AbortController.prototype.abort = function (...args) {
    abort.call(this, this.signal.aborted ? undefined : toReason(args));
  };
  const { abort: makeAborted } = AbortSignal;
  AbortSignal.abort = (...args) => makeAborted.call(AbortSignal, toReason(args));
  AbortSignal.timeout = (duration) => {
    const controller = new AbortController();
    const error = () => new DOMException("The operation was aborted due to timeout", "TimeoutError");
    const timer: Timeout = setTimeout(() => controller.abort(error()), duration);
    timer.unref();
    return controller.signal;
  };
}
