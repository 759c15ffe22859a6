import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** No work takes longer, in milliseconds: an older lock was left by a process that could not take it away. */
const longest = 600_000;

/** Does work while no other process holds the lock; `path` is the lock's file. */
export async function holdLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  while (!takeLock(path)) await sleep(50);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function takeLock(path: string): boolean {
  // A link appears at once and with its content, which a file that is written does not.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (isAbandoned(path)) rmSync(path, { force: true });
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function isAbandoned(path: string): boolean {
  try {
    if (Date.now() - statSync(path).mtimeMs > longest) return true;
    process.kill(Number(readFileSync(path, "utf8")), 0);
    return false;
  } catch (error) {
    // ESRCH: the holder has died. ENOENT: the lock was given back meanwhile. EPERM: the holder is someone else's.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
