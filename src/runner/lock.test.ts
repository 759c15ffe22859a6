import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holdLock } from "./lock";

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  lock = join(folder, "lock");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("works under one lock are done one after the other", async () => {
  const done: string[] = [];
  const work = async (name: string) => {
    done.push(`${name} starts`);
    await sleep(20);
    done.push(`${name} ready`);
  };
  await Promise.all([holdLock(lock, () => work("tea")), holdLock(lock, () => work("toast"))]);
  expect(done).toEqual(["tea starts", "tea ready", "toast starts", "toast ready"]);
});

test("a lock is given back with the work's value, and when the work fails", async () => {
  expect(await holdLock(lock, async () => existsSync(lock))).toBe(true);
  await expect(holdLock(lock, () => Promise.reject(new Error("no milk")))).rejects.toThrow("no milk");
  expect(readdirSync(folder)).toEqual([]);
});

test("a lock that a dead process holds is taken over", async () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(lock, String(pid));
  expect(await holdLock(lock, async () => "tea")).toBe("tea");
});

test("a lock that a living process holds is waited for, but not forever", async () => {
  writeFileSync(lock, String(process.pid));
  let tea: string | undefined;
  const work = holdLock(lock, async () => {
    tea = "tea";
  });
  await sleep(200);
  expect(tea).toBeUndefined();
  const longAgo = Date.now() / 1000 - 3600;
  utimesSync(lock, longAgo, longAgo);
  await work;
  expect(tea).toBe("tea");
});
