import { inspect } from "node-inspect-extracted";

/** What Node.js prints of an error that nothing caught. */
export function formatUncaught(error: unknown, isRejection: boolean): string {
  if (error instanceof Error) return `${inspect(error)}\n`;
  const text = inspect(error);
  return isRejection
    ? `[UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "${text}".] {\n  code: 'ERR_UNHANDLED_REJECTION'\n}\n`
    : `Uncaught:\n${text}\n`;
}
