import { Key } from "selenium-webdriver";

/** What WebDriver calls a key of this name. */
function toKey(name: string): string {
  if (name.length === 1) return name;
  const key = Object.entries(Key).find(([each]) => each.replace("_", "") === name.toUpperCase())?.[1];
  if (typeof key !== "string") throw new Error(`WebDriver has no key called ${name}.`);
  return key;
}

/** The keys of `Control+Shift+k`: those that are held, and the one that is pressed. */
export function readKeys(press: string): { held: string[]; pressed: string } {
  const [, before = "", last = ""] = /^((?:\w+\+)*)(.+)$/.exec(press) ?? [];
  return { held: before.split("+").filter(Boolean).map(toKey), pressed: toKey(last) };
}
