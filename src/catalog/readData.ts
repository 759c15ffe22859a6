import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Joi } from "@docusaurus/utils-validation";
import { load } from "js-yaml";
import { listTodos } from "./todos";

/** Reads a YAML file, given as a path from the root; none where it has faults, which are gathered. */
export function readData<T>(root: string, path: string, schema: Joi.Schema, faults: string[]): T | undefined {
  const text = readFileSync(join(root, path), "utf8");
  const todos = listTodos(path, text);
  if (todos.length) {
    faults.push(...todos);
    return undefined;
  }
  let data: unknown;
  try {
    data = load(text);
  } catch (cause) {
    faults.push(`${path} cannot be read: ${(cause as Error).message.split("\n", 1)[0]}`);
    return undefined;
  }
  const { error } = schema.validate(data, { abortEarly: false, convert: false });
  for (const { message, type, path: keys } of error?.details ?? []) {
    faults.push(
      `${path}: ${type === "object.unknown" ? `${message}. The keys here are ${listKeys(schema, keys).join(", ")}` : message}`,
    );
  }
  return error ? undefined : (data as T);
}

/** The keys that a schema allows beside the one at a path. */
export function listKeys(schema: Joi.Schema, path: readonly (string | number)[]): string[] {
  let description = schema.describe();
  for (const key of path.slice(0, -1)) {
    description = typeof key === "number" ? description.items[0] : description.keys[key];
  }
  return Object.keys(description.keys);
}
