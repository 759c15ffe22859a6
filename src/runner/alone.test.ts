import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { runAlone, runBeside } from "./alone";

test("what runs alone begins when all others have ended, and nothing begins before its end", async () => {
  const said: string[] = [];
  const boil = (name: string, ms: number) => async () => {
    said.push(`${name} starts`);
    await sleep(ms);
    said.push(`${name} ready`);
    if (name === "toast") throw new Error("burnt");
    return name;
  };
  const tea = runBeside(boil("tea", 40));
  const toast = runAlone(boil("toast", 20)).catch((error: Error) => error.message);
  const egg = runAlone(boil("egg", 10));
  const milk = runBeside(boil("milk", 10));
  const salt = runBeside(boil("salt", 30));
  expect(await Promise.all([tea, toast, egg, milk, salt])).toEqual(["tea", "burnt", "egg", "milk", "salt"]);
  expect(said).toEqual([
    "tea starts",
    "tea ready",
    "toast starts",
    "toast ready",
    "egg starts",
    "egg ready",
    "milk starts",
    "salt starts",
    "milk ready",
    "salt ready",
  ]);
});
