import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createGenerator, type Schema } from "ts-json-schema-generator";
import { expect, test } from "vitest";
import { version } from "./form";
import { listLost } from "./listLost";

const root = join(__dirname, "../..");
const write = "npx vitest run --project unit src/json -u";

test.each([
  ["atlas", "AtlasFile"],
  ["construct", "ConstructFile"],
])(
  "the schema of the form %s is that of its types, and what a version promised is not taken back",
  async (form, type) => {
    const file = join(__dirname, `schemas/${form}.json`);
    const schema = createGenerator({
      path: join(__dirname, "form.ts"),
      tsconfig: join(root, "tsconfig.json"),
      type,
      // A later edition of a version may have fields that an earlier one lacks.
      additionalProperties: true,
      skipTypeCheck: true,
      topRef: false,
    }).createSchema(type);
    const before: Schema | undefined = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
    const lost = before && toVersion(before) === version ? listLost(before, schema) : [];
    expect(
      lost,
      `Readers of version ${version} rely on what src/json/schemas/${form}.json has and src/json/form.ts has no more. Keep it, or raise \`version\` in form.ts; then write the schema: ${write}`,
    ).toEqual([]);
    await expect(
      `${JSON.stringify(schema, null, 2)}\n`,
      `src/json/form.ts has changed, and src/json/schemas/${form}.json is older. If a field has another meaning now, raise \`version\` in form.ts. Then write the schema: ${write}`,
    ).toMatchFileSnapshot(file);
  },
  120_000,
);

function toVersion({ properties }: Schema): unknown {
  const own = properties?.version;
  return typeof own === "object" ? own.const : undefined;
}
