import { hold, release } from "./holds";
import { runTicks } from "./ticks";

/** Timers in the order of Node.js, each in a turn of its own: lists by duration, the list that is due first goes first. */
interface List {
  readonly duration: number;
  readonly timers: Set<Timeout>;
  /** Whole milliseconds. */
  due: number;
}

const lists = new Map<number, List>();
const { setTimeout: nativeSet, clearTimeout: nativeClear } = self as Window;
const clock = performance.now.bind(performance);
const channel = new MessageChannel();
let next: number | undefined;
let isDraining = false;
let ids = 0;
const byId = new Map<number, Timeout>();

const toNow = () => Math.floor(clock());

export class Timeout {
  readonly #id = ++ids;
  #isRef = true;
  #isSet = false;
  start = 0;
  #list: List | undefined;
  readonly callback: () => void;
  readonly duration: number;
  readonly repeats: boolean;

  constructor(callback: () => void, duration: number, repeats: boolean) {
    this.callback = callback;
    const whole = Math.trunc(Number(duration));
    this.duration = whole >= 1 && whole <= 2 ** 31 - 1 ? whole : 1;
    this.repeats = repeats;
    byId.set(this.#id, this);
    hold();
    this.set();
  }

  get isSet() {
    return this.#isSet;
  }

  set() {
    const { duration } = this;
    this.start = toNow();
    let list = lists.get(duration);
    if (!list) {
      list = { duration, timers: new Set(), due: this.start + duration };
      lists.set(duration, list);
    }
    list.timers.add(this);
    this.#list = list;
    this.#isSet = true;
    plan();
  }

  unset() {
    this.#isSet = false;
    const list = this.#list;
    list?.timers.delete(this);
    if (list && !list.timers.size && lists.get(list.duration) === list) lists.delete(list.duration);
  }

  /** Node.js has it of the standard, for `using`. */
  [Symbol.dispose]() {
    this.close();
  }

  [Symbol.toPrimitive]() {
    return this.#id;
  }

  close() {
    if (!byId.delete(this.#id)) return this;
    this.unset();
    if (this.#isRef) release();
    return this;
  }

  ref() {
    if (!this.#isRef && byId.has(this.#id)) hold();
    this.#isRef = true;
    return this;
  }

  unref() {
    if (this.#isRef && byId.has(this.#id)) release();
    this.#isRef = false;
    return this;
  }

  hasRef() {
    return this.#isRef;
  }

  refresh() {
    if (byId.has(this.#id)) {
      this.unset();
      this.set();
    }
    return this;
  }
}

function findDue(): List | undefined {
  let first: List | undefined;
  for (const list of lists.values()) if (!first || list.due < first.due) first = list;
  return first;
}

function plan() {
  if (isDraining) return;
  nativeClear(next);
  const list = findDue();
  if (list) next = nativeSet(turn, Math.max(0, list.due - clock()));
}

/** Runs the timer that is due first, and comes again for the next, so that promises settle in between. */
function turn() {
  isDraining = false;
  const time = toNow();
  let list = findDue();
  while (list && list.due <= time) {
    const [timer] = list.timers;
    if (!timer) break;
    if (time - timer.start >= list.duration) {
      fire(timer, list);
      break;
    }
    list.due = Math.max(timer.start + list.duration, time + 1);
    list = findDue();
  }
  const following = findDue();
  if (following && following.due <= toNow()) {
    isDraining = true;
    channel.port2.postMessage(0);
  } else plan();
}

function fire(timer: Timeout, list: List) {
  timer.unset();
  const [following] = list.timers;
  if (following) list.due = Math.max(list.due, following.start + list.duration);
  try {
    timer.callback();
  } finally {
    if (timer.repeats) {
      if (byId.has(Number(timer)) && !timer.isSet) timer.set();
    } else if (!timer.isSet) timer.close();
    runTicks();
  }
}

channel.port1.onmessage = turn;

type Callback = (...args: unknown[]) => void;

function check(callback: unknown): asserts callback is Callback {
  if (typeof callback === "function") return;
  const error = new TypeError(`The "callback" argument must be of type function. Received ${String(callback)}`);
  throw Object.assign(error, { code: "ERR_INVALID_ARG_TYPE" });
}

export function setTimeout(callback: Callback, duration = 1, ...args: unknown[]): Timeout {
  check(callback);
  return new Timeout(() => callback(...args), duration, false);
}

export function setInterval(callback: Callback, duration = 1, ...args: unknown[]): Timeout {
  check(callback);
  return new Timeout(() => callback(...args), duration, true);
}

export function clearTimeout(timer: unknown) {
  const found = timer instanceof Timeout ? timer : byId.get(Number(timer));
  found?.close();
}

export const clearInterval = clearTimeout;

export class Immediate {
  #isRef = true;
  isLeft = true;
  readonly callback: () => void;

  constructor(callback: () => void) {
    this.callback = callback;
    hold();
    immediates.push(this);
    immediateChannel.port2.postMessage(0);
  }

  ref() {
    if (!this.#isRef && this.isLeft) hold();
    this.#isRef = true;
    return this;
  }

  unref() {
    if (this.#isRef && this.isLeft) release();
    this.#isRef = false;
    return this;
  }

  hasRef() {
    return this.#isRef;
  }

  leave() {
    if (!this.isLeft) return;
    this.isLeft = false;
    if (this.#isRef) release();
  }

  [Symbol.dispose]() {
    this.leave();
  }
}

const immediates: Immediate[] = [];
const immediateChannel = new MessageChannel();
immediateChannel.port1.onmessage = () => {
  const immediate = immediates.shift();
  if (!immediate?.isLeft) return;
  try {
    immediate.callback();
  } finally {
    immediate.leave();
    runTicks();
  }
};

export function setImmediate(callback: Callback, ...args: unknown[]): Immediate {
  check(callback);
  return new Immediate(() => callback(...args));
}

export function clearImmediate(immediate: unknown) {
  if (immediate instanceof Immediate) immediate.leave();
}
