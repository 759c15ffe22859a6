/** What could still run, and so keeps the program from its end, is counted: the browser does not tell. */
let count = 0;
let tell = () => {};

export function hold() {
  count++;
}

export function release() {
  count--;
  if (!count) tell();
}

export function isHeld(): boolean {
  return count > 0;
}

/** Calls when nothing is left that could run. */
export function onceFree(call: () => void) {
  tell = call;
}
