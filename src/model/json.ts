/** Where the JSON of the site is, from its root. */
export const atlasPath = "/atlas.json";

export const schemaPaths = { atlas: "/atlas.schema.json", construct: "/construct.schema.json" } as const;

export function toConstructPath(id: string): string {
  return `/constructs/${id}.json`;
}
