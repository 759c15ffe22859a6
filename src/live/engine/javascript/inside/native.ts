/** What is the browser's, taken before the program can change it or is given Node.js's own instead. */
const browser = self as unknown as Window & typeof globalThis;

export const setTimeout = browser.setTimeout.bind(browser);
export const clearTimeout = browser.clearTimeout.bind(browser);
export const setInterval = browser.setInterval.bind(browser);
export const clearInterval = browser.clearInterval.bind(browser);
export const { MessageChannel, Worker } = browser;

/** Calls back in a turn of its own, after those that are due already. */
export function makeTurns(call: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = call;
  return () => port2.postMessage(0);
}
