/** A schema, as far as it is compared. */
interface Schema {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly const?: unknown;
  readonly enum?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly anyOf?: readonly unknown[];
  readonly definitions?: Readonly<Record<string, unknown>>;
}

/** What a reader of the old form may rely on and the new one lacks: the paths of fields, each with what it was. */
export function listLost(before: object, now: object): string[] {
  const kept = new Set(listPromises(before));
  for (const promise of listPromises(now)) kept.delete(promise);
  return [...kept];
}

/** Each field with its type, and each field that is always there. */
function listPromises(whole: Schema): string[] {
  const promises: string[] = [];
  const read = (path: string, schema: Schema) => {
    if (schema.$ref) {
      const name = decodeURIComponent(schema.$ref.replace("#/definitions/", ""));
      return read(path, (whole.definitions?.[name] ?? {}) as Schema);
    }
    const {
      type,
      const: only,
      enum: values,
      required = [],
      properties = {},
      additionalProperties,
      items,
      anyOf = [],
    } = schema;
    promises.push(`${path}: ${JSON.stringify(only ?? values ?? type ?? "either")}`);
    for (const name of required) promises.push(`${path}.${name} is always there`);
    for (const [name, value] of Object.entries(properties)) read(`${path}.${name}`, value as Schema);
    if (typeof additionalProperties === "object") read(`${path}.*`, additionalProperties as Schema);
    if (items) read(`${path}[]`, items as Schema);
    for (const each of anyOf) read(`${path}|`, each as Schema);
  };
  read("", whole);
  return promises;
}
