import { expect, test } from "vitest";
import { readCatalog } from "../../../catalog/examples";
import { listSmall } from "../../../model/example";
import { eraseTypes } from "./eraseTypes";

const programs = readCatalog(".").flatMap((example) => [...example.programs, ...listSmall(example)]);

test("a program without its types has each line where it was", () => {
  const written = programs.filter(({ language }) => language === "javascript");
  expect(written.length).toBeGreaterThan(200);
  for (const { path, source } of written) {
    const { code } = eraseTypes(source);
    expect(code.split("\n").length, path).toBe(source.split("\n").length);
    source.split("\n").forEach((line, at) => {
      if (/^\s*(\/\/|console\.log\("[^$]*"\);$)/.test(line)) expect(code.split("\n")[at], path).toBe(line);
    });
  }
});

test("what is imported and only used as a type is left alone, as Node.js does; what is imported as a type is not there", () => {
  const { code } = eraseTypes('import type { A } from "a";\nimport { B } from "b";\nlet c: A & B;\n');
  expect(code).not.toContain('"a"');
  expect(code).toContain('"b"');
});

test("a fault is told with its place", () => {
  expect(eraseTypes("let a: number = 1;\nlet b: = 2;\n")).toMatchObject({
    code: "let a: number = 1;\nlet b: = 2;\n",
    fault: { message: expect.stringMatching(/Unexpected token/), place: { line: 2, column: expect.any(Number) } },
  });
});
