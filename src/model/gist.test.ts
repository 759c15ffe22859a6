import { expect, test } from "vitest";
import type { Program } from "./example";
import { cutGist, cutVariantGist, findGistFault, findTelling, isAboveSteps } from "./gist";

/** A program whose steps are the comments that begin with `step`. */
function toProgram(...lines: string[]) {
  const source = `${lines.join("\n")}\n`;
  const parts = source.split(/^(?= *step )/m);
  const segments = parts.map((part, index) => ({ step: index, source: part }));
  return { path: "tea/main", segments };
}

test("a step is cut without its comment, its indent and what closes the block around it", () => {
  const program = toProgram(
    "run {",
    "    step 1",
    "    a()",
    "",
    "    step 2",
    "    await b(",
    "        c,",
    "    )",
    "}",
  );
  expect(cutGist(program, 1)).toBe("a()");
  expect(cutGist(program, 2)).toBe("await b(\n    c,\n)");
});

test("a step ends where the text leaves its indent", () => {
  expect(cutGist(toProgram("def main():", "    step 1", "    a()", "", "", "run(main())"), 1)).toBe("a()");
});

test("a statement is cut with its block, its handlers and its closing brackets, without step comments", () => {
  const program = toProgram(
    "  try:",
    "    step 1",
    "    a()",
    "  except E:",
    "    b()",
    "  c(",
    "    ')',",
    "  )",
    "  d()",
  );
  expect(cutGist(program, ["try:"])).toBe("try:\n  a()\nexcept E:\n  b()");
  expect(cutGist(program, ["c(", "d()"])).toBe("c(\n  ')',\n)\nd()");
});

test("a block may open on a line of its own, and a call may follow on the next", () => {
  const program = toProgram("if (x)", "{", "  a();", "}", "b", ".then(c)", ";");
  expect(cutGist(program, ["if"])).toBe("if (x)\n{\n  a();\n}");
  expect(cutGist(program, ["b"])).toBe("b\n.then(c)");
});

test("in a second notation the line that begins most alike is meant", () => {
  const { segments } = toProgram("const a = 1;", "const bell;", "run(body) {", "  b();", "}");
  const program = { path: "tea", variantSegments: segments } as unknown as Program;
  expect(cutVariantGist(program, ["const bell: Promise<void>", "run<T>(body: T"])).toBe(
    "const bell;\nrun(body) {\n  b();\n}",
  );
  expect(() => cutVariantGist(program, ["await all("])).toThrow('second notation that begins like "await all("');
  expect(cutVariantGist({ ...program, variantSegments: toProgram("x", "step 1", "a()").segments }, 1)).toBe("a()");
});

test("a line that is the words is meant before those that begin with them", () => {
  expect(cutGist(toProgram("add {", "  a()", "}", "add { b() }"), ["add {"])).toBe("add {\n  a()\n}");
});

test("words that no line begins with, several lines begin with, or a step that is missing are told", () => {
  const program = toProgram("a()", "a()");
  expect(() => cutGist(program, ["b"])).toThrow('tea/main has no line that begins with "b"');
  expect(() => cutGist(program, ["a"])).toThrow('tea/main has several lines that begin with "a"');
  expect(() => cutGist(program, 1)).toThrow("tea/main has no step 1");
});

test("a gist is short, narrow and has the name of its symbol, or a word of it, if its program has any", () => {
  expect(findGistFault("x = a.whenAll(c)", "Task.WhenAll", "x = a.whenAll(c)")).toBeUndefined();
  expect(findGistFault("x = 1", "a.race", "a.race()")).toBe("lacks race of a.race");
  expect(findGistFault("x = fall()", "when.all", "x = fall(); all()")).toBeUndefined();
  expect(findGistFault("await x", "await f(…)", "await x")).toBeUndefined();
  expect(findGistFault("x = 1", "await f(…)", "await x")).toBe("lacks await of await f(…)");
  expect(findGistFault("x = 1", "a.race", "x = 1")).toBeUndefined();
  expect(findGistFault("b\n".repeat(7), "b", "")).toContain("has 7 lines");
  expect(findGistFault(`b ${"x".repeat(55)}`, "b", "")).toContain("has 57 columns");
});

test("a symbol is above the steps where its name is there, and in none of them", () => {
  const program = toProgram("def get():", "  a.get(b)", "step 1", "c()", "step 2", "tea.wait()");
  expect(isAboveSteps(program, "Client.get")).toBe(true);
  expect(isAboveSteps(program, "Tea.wait")).toBe(false);
  expect(isAboveSteps(program, "a.race")).toBe(false);
});

test("the first difference in which both languages have a sentence and other answers tells them apart", () => {
  const says = { one: { text: "does", lines: [] }, two: { text: "does not", lines: [] } };
  const answers = (one: string, two: string) => ({ ask: "Does it?", seen: {}, answers: { one, two } });
  expect(findTelling([answers("yes", "no"), { ...answers("yes", "no"), says }], "one", "two")).toBe(1);
  expect(findTelling([{ ...answers("yes", "yes"), says }], "one", "two")).toBe(-1);
});
