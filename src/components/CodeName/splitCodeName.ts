/**
 * The parts of a name in code between which a line may break: after `.` `::` and a single `_`, at a camel's hump, and
 * after a `(` that more than a letter or two follow. Two underscores, as around `__await__`, hold together.
 */
export function splitCodeName(name: string): string[] {
  return name.split(/(?<=\.|::)(?=\S)|(?<=\()(?=\S{4})|(?<=[^\s_]_)(?=[^\s_])|(?<=[a-z])(?=[A-Z])/);
}
