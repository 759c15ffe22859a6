/**
 * A cell of shared memory, on which a thread may rest though nobody wakes it. `SharedArrayBuffer` itself is only there
 * where the host sends headers for it.
 */
const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);

/** Holds the whole worker up for some milliseconds without using the processor. */
export function rest(ms: number) {
  Atomics.wait(cell, 0, 0, ms);
}
