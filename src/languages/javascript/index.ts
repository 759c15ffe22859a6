import type { Language, Live, Playground } from "../../model/language";

const playground: Playground = {
  name: "TypeScript Playground",
  url: "https://www.typescriptlang.org/play/?target=99#code/",
  encoding: "lz-string",
  lacks: [
    { what: "the modules of Node.js", needs: /from "node:/ },
    { what: "top-level await", needs: /^(?!\s|\/\/).*\bawait\b/m },
  ],
  offers: "See types",
};

const live: Live = {
  lacks: [
    { because: "it starts a second thread", needs: /from "node:worker_threads"/ },
    { because: "it starts a process", needs: /from "node:child_process"/ },
    { because: "it opens a socket", needs: /from "node:(?:net|https?)"|\bfetch\(/ },
    { because: "it reads or writes files", needs: /from "node:fs\b/ },
    { because: "it takes locks that tabs share", needs: /\bnavigator\b/ },
    { because: "it needs the test runner of Node.js", needs: /from "node:test"/ },
    { because: "it needs what only Node.js has", needs: /from "node:(?:inspector|stream|v8|vm)"/ },
  ],
};

const javascript: Language = {
  id: "javascript",
  name: "JavaScript",
  code: "JS",
  accent: { light: "#765d00", dark: "#bbb56c" },
  file: "main.ts",
  prism: "typescript",
  comment: "//",
  printStep: 'console.log("# {step}");',
  defines: /^(?:export )?(?:async )?(?:function\*?|class|const|let) (\w+)/gm,
  form: 'import { setTimeout as sleep } from "node:timers/promises";\n\n{steps}\n',
  toolchain: {
    name: "Node.js",
    probe: ["node", "--version"],
    version: /v(\d+\.\d+\.\d+)/,
    // Runs TypeScript as it is, and has `await using`.
    atLeast: "24.12.0",
    install: "https://nodejs.org/en/download, version 24 or later (on Linux, `npm ci` brings it)",
  },
  files: ["package.json"],
  run: ["node", "main.ts"],
  typed: "node main.ts",
  exits: {
    1: "An error was thrown, or a promise was rejected, and no code caught it.",
    13: "A top-level `await` never settled, and there was nothing left that could settle it.",
  },
  variant: {
    name: "JavaScript",
    original: "TypeScript",
    file: "main.mjs",
    prism: "javascript",
    run: ["node", "main.mjs"],
    typed: "node main.mjs",
    playground: {
      ...playground,
      url: "https://www.typescriptlang.org/play/?filetype=js&target=99&checkJs=false#code/",
    },
  },
  playground,
  live,
};

export default javascript;
