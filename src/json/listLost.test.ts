import { expect, test } from "vitest";
import { listLost } from "./listLost";

const text = { type: "string" };
const tea = { type: "object", properties: { name: text }, required: ["name"] };
const before = { type: "object", properties: { teas: { type: "array", items: { $ref: "#/definitions/Tea" } } } };
const toSchema = (Tea: object) => ({ ...before, definitions: { Tea } });

test("a field that is new takes nothing back", () => {
  const more = { ...tea, properties: { name: text, hot: { type: "boolean" } } };
  expect(listLost(toSchema(tea), toSchema(more))).toEqual([]);
});

test.each([
  ["gone", { type: "object" }, [".teas[].name is always there", '.teas[].name: "string"']],
  ["of another type", { ...tea, properties: { name: { type: "number" } } }, ['.teas[].name: "string"']],
  ["not always there any more", { ...tea, required: [] }, [".teas[].name is always there"]],
])("a field that is %s is named", (_, now, lost) => {
  expect(listLost(toSchema(tea), toSchema(now))).toEqual(lost);
});
