const { readFileSync } = require("node:fs");
const { join } = require("node:path");

/** Who imports whom, as README.md draws it: a part may import all that is to its left on one of its lines. */
const diagram = /## Who imports whom\n[^]*?```\n([^]*?)```/.exec(readFileSync(join(__dirname, "README.md"), "utf8"));
if (!diagram) throw new Error('README.md has no diagram under "Who imports whom"; the rules of imports are made of it.');
const parts = new Map();
for (const line of diagram[1].trim().split("\n")) {
  const steps = line.split("<-").map((step) => step.split(",").map((part) => part.trim()));
  steps.forEach((step, at) => {
    for (const part of step) parts.set(part, new Set([...(parts.get(part) ?? []), ...steps.slice(0, at).flat()]));
  });
}
const tests = "\\.test\\.tsx?$";

module.exports = {
  forbidden: [
    ...[...parts].map(([part, others]) => ({
      name: `${part} imports ${[...others].join(", ") || "nothing"}`,
      severity: "error",
      from: { path: `^src/${part}/`, pathNot: tests },
      to: { path: "^(src|docs|examples)/", pathNot: [`^src/(${[part, ...others].join("|")})/`, "\\.css$"] },
    })),
    {
      name: "every module of src/ is in a part of the diagram",
      severity: "error",
      from: { path: "^src/", pathNot: [tests, `^src/(${[...parts.keys()].join("|")})/`] },
      to: {},
    },
    { name: "no circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "only the runner starts processes, and a test the screen of its browser",
      severity: "error",
      from: { path: "^src/", pathNot: [tests, "^src/runner/process.ts$", "^src/site/webkit.ts$"] },
      to: { path: "^(node:)?child_process$" },
    },
    {
      name: "a page sees data, never the disk",
      severity: "error",
      from: { path: "^src/(model|languages|search/(find|field)|live|browser|report|offline|components|pages|theme)/", pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "what runs programs is fetched when a reader runs one",
      severity: "error",
      from: { path: "^src/(browser|report|offline|components|search|pages|theme)/", pathNot: tests },
      to: { path: "^src/live/", dependencyTypesNot: ["dynamic-import", "type-only"] },
    },
    {
      name: "the page's script leaves alone what is fetched later",
      severity: "error",
      from: { path: "^src/browser/", pathNot: [tests, "^src/browser/later/"] },
      to: { path: "^src/(browser/later|report|search/field)/", pathNot: "^src/search/field/open.ts$" },
    },
    {
      name: "what is fetched later has of the page's script what has no state; see src/browser/shared.ts",
      severity: "error",
      from: { path: "^src/(browser/later|report|offline)/", pathNot: tests },
      to: {
        path: "^src/browser/",
        pathNot: "^src/browser/(later/|(choice|elements|links|settle|shown|storage).ts$)",
        dependencyTypesNot: ["type-only"],
      },
    },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, doNotFollow: { path: "node_modules" } },
};
