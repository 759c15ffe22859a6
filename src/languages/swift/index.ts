import type { Language } from "../../model/language";
import { face } from "./face";

const swift: Language = {
  ...face,
  accent: { light: "#b5380f", dark: "#f5936b" },
  file: "main.swift",
  prism: "swift",
  comment: "//",
  printStep: 'print("# {step}")',
  defines:
    /^(?:@\w+(?:\([^)]*\))? )*(?:(?:final|private|public|nonisolated|indirect) )*(?:func|struct|class|actor|enum|protocol|extension|let|var) (\w+)/gm,
  form: "@main struct Main {\n    static func main() async {\n        {steps}\n    }\n}\n",
  toolchain: {
    name: "Swift",
    probe: ["swiftc", "--version"],
    version: /Swift version (\d+\.\d+(?:\.\d+)?)/,
    atLeast: "6.2.0",
    install: "https://www.swift.org/install/",
  },
  files: [],
  build: ["swiftc", "-swift-version", "6", "-parse-as-library", "main.swift", "-o", "main"],
  // Swift fills a buffer before it writes to a pipe; stdbuf makes it write line by line.
  run: ["stdbuf", "-oL", "./main"],
  typed: "swiftc -swift-version 6 -parse-as-library main.swift && ./main",
  exits: {
    1: "`swiftc` could not build the program.",
    132: "The program met a trap (SIGILL): a `fatalError`, a failed check of the runtime, an error thrown out of `main`.",
    134: "The runtime found a fault that it does not survive, and aborted the process (SIGABRT).",
  },
  playground: {
    name: "SwiftFiddle",
    url: "https://swiftfiddle.com/?c=",
    encoding: "swiftfiddle",
    // `@main` means that main() runs on the main actor.
    edits: [
      { find: /@main(?:\s+@MainActor)?\s+struct Main\b/, put: "@MainActor struct Main" },
      { find: /$/, put: "\n// SwiftFiddle runs scripts, which may not have @main.\ntry await Main.main()\n" },
    ],
    lacks: [{ what: "the Swift 6 language mode", needs: /\btype\(of:/ }],
  },
};

export default swift;
