import type { Language } from "../../model/language";
import { face } from "./face";

const rust: Language = {
  ...face,
  accent: { light: "#0a6a60", dark: "#5ac5b5" },
  file: "main.rs",
  prism: "rust",
  comment: "//",
  printStep: 'println!("# {step}");',
  defines:
    /^(?:pub )?(?:async )?(?:fn|struct|enum|trait|static|const|impl(?:<[^>]*>)?(?: \w+(?:<[^>]*>)? for)?) (\w+)/gm,
  form: "use std::time::Duration;\nuse tokio::time::sleep;\n\n#[tokio::main]\nasync fn main() {\n    {steps}\n}\n",
  toolchain: {
    name: "Rust",
    probe: ["cargo", "--version"],
    version: /cargo (\d+\.\d+\.\d+)/,
    // Edition 2024.
    atLeast: "1.85.0",
    install: "https://rustup.rs",
    environment: { CARGO_TERM_COLOR: "never" },
    libraries: /\/\S*\/registry\/(?:src\/[^\s/]+\/)?/g,
  },
  files: ["Cargo.toml"],
  packages: {
    named: /^\/\/ (?<command>cargo add (?<name>[\w-]+).*)$/gm,
    lacking: /could not be found in registry|no matching package|failed to (?:fetch|download)|Could not resolve host/,
  },
  prepare: { program: "fn main() {}\n", command: ["cargo", "build", "--quiet", "--target-dir", "{shared}"] },
  build: ["cargo", "build", "--quiet", "--target-dir", "{shared}"],
  artifact: "debug/main",
  run: ["./main"],
  typed: "cargo run",
  exits: {
    1: "`main` returned an `Err`.",
    101: "The main thread panicked, or Cargo could not build the program.",
  },
  playground: {
    name: "Rust Playground",
    url: "https://play.rust-lang.org/?version=stable&mode=debug&edition=2024&code=",
    encoding: "text",
    // It has the hundred crates that are loaded most, those of the Rust Book, and what they depend on.
    lacks: [{ what: "async-stream", needs: /\basync_stream\b/ }],
  },
};

export default rust;
