import type { Language } from "../../model";

const javascript: Language = {
  id: "javascript",
  name: "JavaScript",
  code: "JS",
  accent: { light: "#765d00", dark: "#bbb56c" },
  file: "main.ts",
  prism: "typescript",
  comment: "//",
  suspends: ["async", "await"],
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
  variant: {
    id: "erased",
    name: "JavaScript",
    original: "TypeScript",
    file: "main.mjs",
    prism: "javascript",
    run: ["node", "main.mjs"],
    typed: "node main.mjs",
  },
};

export default javascript;
