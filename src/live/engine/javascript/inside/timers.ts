import { hold, isHeld, release } from "./holds";
import { clearTimeout as forget, makeTurns, setTimeout as wait } from "./native";
import { emitWarning, runTicks } from "./ticks";

/**
 * Timers in the order in which Node.js calls them: those of one duration are a list, the list that is due first goes first,
 * in whole milliseconds. Each has a turn of the browser's for itself, after which promises settle.
 */
interface List {
  readonly duration: number;
  readonly timers: Set<Timeout>;
  due: number;
}

type Callback = (...args: unknown[]) => void;

const lists = new Map<number, List>();
const byId = new Map<number, Timeout>();
const longest = 2 ** 31 - 1;
const clock = performance.now.bind(performance);
const takeTurn = makeTurns(fireNext);
let next: number | undefined;
let hasTurn = false;
let ids = 0;

function toDuration(duration: unknown): number {
  const number = Number(duration);
  if (number > longest)
    emitWarning(
      "TimeoutOverflowWarning",
      `${number} does not fit into a 32-bit signed integer.\nTimeout duration was set to 1.`,
    );
  return number >= 1 && number <= longest ? Math.trunc(number) : 1;
}

export class Timeout {
  readonly #id = ++ids;
  readonly #args: readonly unknown[];
  readonly #repeats: boolean;
  readonly _onTimeout: Callback;
  readonly _idleTimeout: number;
  _idleStart = 0;
  #isRef = true;
  #list: List | undefined;

  constructor(callback: Callback, duration: unknown, args: readonly unknown[], repeats: boolean) {
    this._onTimeout = callback;
    this._idleTimeout = toDuration(duration);
    this.#args = args;
    this.#repeats = repeats;
    byId.set(this.#id, this);
    hold();
    this.#set();
  }

  #set() {
    const duration = this._idleTimeout;
    this._idleStart = Math.floor(clock());
    this.#list = lists.get(duration) ?? { duration, timers: new Set(), due: this._idleStart + duration };
    this.#list.timers.add(this);
    lists.set(duration, this.#list);
    plan();
  }

  #unset() {
    const list = this.#list;
    list?.timers.delete(this);
    if (list && !list.timers.size) lists.delete(list.duration);
    this.#list = undefined;
  }

  /** Node.js calls the function as a method of the timer, as `this` and stacks tell. */
  fire() {
    this.#unset();
    try {
      this._onTimeout(...this.#args);
    } finally {
      if (this.#repeats && byId.has(this.#id)) this.#set();
      else if (!this.#list) this.close();
    }
  }

  close(): this {
    if (!byId.delete(this.#id)) return this;
    this.#unset();
    if (this.#isRef) release();
    return this;
  }

  ref(): this {
    if (!this.#isRef && byId.has(this.#id)) hold();
    this.#isRef = true;
    plan();
    return this;
  }

  unref(): this {
    if (this.#isRef && byId.has(this.#id)) release();
    this.#isRef = false;
    return this;
  }

  hasRef(): boolean {
    return this.#isRef;
  }

  refresh(): this {
    if (!byId.has(this.#id)) return this;
    this.#unset();
    this.#set();
    return this;
  }

  [Symbol.toPrimitive](): number {
    return this.#id;
  }

  [Symbol.dispose]() {
    this.close();
  }
}

function findFirst(): List | undefined {
  let first: List | undefined;
  for (const list of lists.values()) if (!first || list.due < first.due) first = list;
  return first;
}

/** Comes back when the next timer is due; where nothing holds the program, it ends, and no timer is called. */
function plan() {
  if (hasTurn || !isHeld()) return;
  forget(next);
  const list = findFirst();
  if (list) next = wait(fireNext, Math.max(0, list.due - clock()));
}

function fireNext() {
  hasTurn = false;
  if (!fireFirst(Math.floor(clock()))) plan();
}

/** Calls the first timer that is due by then, in whole milliseconds; the next has a turn of its own. */
function fireFirst(now: number): boolean {
  if (!isHeld()) return false;
  for (let list = findFirst(); list && list.due <= now; list = findFirst()) {
    const [timer] = list.timers;
    const start = timer?._idleStart ?? now;
    if (now - start < list.duration) {
      list.due = Math.max(start + list.duration, now + 1);
      continue;
    }
    if (!hasTurn) takeTurn();
    hasTurn = true;
    try {
      timer?.fire();
    } finally {
      runTicks();
    }
    return true;
  }
  return false;
}

function check(callback: unknown): asserts callback is Callback {
  if (typeof callback === "function") return;
  const received = callback === undefined ? "undefined" : `type ${typeof callback} (${String(callback)})`;
  const error = new TypeError(`The "callback" argument must be of type function. Received ${received}`);
  throw Object.assign(error, { code: "ERR_INVALID_ARG_TYPE" });
}

export function setTimeout(callback: Callback, duration?: number, ...args: unknown[]): Timeout {
  check(callback);
  return new Timeout(callback, duration, args, false);
}

export function setInterval(callback: Callback, duration?: number, ...args: unknown[]): Timeout {
  check(callback);
  return new Timeout(callback, duration, args, true);
}

export function clearTimeout(timer?: unknown) {
  const found = timer instanceof Timeout ? timer : byId.get(Number(timer));
  found?.close();
}

export const clearInterval = clearTimeout;

const immediates: Immediate[] = [];
const takeImmediateTurn = makeTurns(() => {
  const [immediate] = immediates;
  if (!immediate) return;
  const now = Math.floor(clock());
  for (const each of immediates) each.since ??= now;
  // Timers that are due go before all that are to be called immediately.
  if (fireFirst(immediate.since ?? now)) return takeImmediateTurn();
  immediates.shift();
  if (!immediate.isWaiting) return;
  try {
    immediate.fire();
  } finally {
    immediate.close();
    runTicks();
  }
});

export class Immediate {
  readonly #args: readonly unknown[];
  readonly _onImmediate: Callback;
  /** When its turn first came. */
  since: number | undefined;
  #isRef = true;
  #isWaiting = true;

  constructor(callback: Callback, args: readonly unknown[]) {
    this._onImmediate = callback;
    this.#args = args;
    hold();
    immediates.push(this);
    takeImmediateTurn();
  }

  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  fire() {
    this._onImmediate(...this.#args);
  }

  close() {
    if (this.#isWaiting && this.#isRef) release();
    this.#isWaiting = false;
  }

  ref(): this {
    if (!this.#isRef && this.#isWaiting) hold();
    this.#isRef = true;
    return this;
  }

  unref(): this {
    if (this.#isRef && this.#isWaiting) release();
    this.#isRef = false;
    return this;
  }

  hasRef(): boolean {
    return this.#isRef;
  }

  [Symbol.dispose]() {
    this.close();
  }
}

export function setImmediate(callback: Callback, ...args: unknown[]): Immediate {
  check(callback);
  return new Immediate(callback, args);
}

export function clearImmediate(immediate?: unknown) {
  if (immediate instanceof Immediate) immediate.close();
}

/** What holds the program from its end, in the words of `process.getActiveResourcesInfo`. */
export function listHolding(): string[] {
  const timeouts = [...byId.values()].filter((timer) => timer.hasRef()).map(() => "Timeout");
  return [...timeouts, ...immediates.filter((each) => each.isWaiting && each.hasRef()).map(() => "Immediate")];
}
