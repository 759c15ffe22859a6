import type { Language } from "../../model/language";
import { face } from "./face";

/** What the SDK adds to every program. */
const usings = ["", ".Collections.Generic", ".IO", ".Linq", ".Net.Http", ".Threading", ".Threading.Tasks"]
  .map((name) => `global using System${name};\n`)
  .join("");

const csharp: Language = {
  ...face,
  accent: { light: "#7b3fb5", dark: "#c6a0f2" },
  file: "main.cs",
  prism: "csharp",
  comment: "//",
  printStep: 'Console.WriteLine("# {step}");',
  defines:
    /^(?=\S)(?!(?:await|return|new|throw|else|using) )(?:(?:\w+ )*(?:class|record|struct|interface|enum) (\w+)|[\w<>[\],?. ]+ (\w+)(?:<[\w, ]+>)?\()/gm,
  form: "{steps}\n",
  toolchain: {
    name: ".NET SDK",
    probe: ["dotnet", "--version"],
    version: /(\d+\.\d+\.\d+)/,
    // The first that runs a file without a project.
    atLeast: "10.0.100",
    install: "https://dotnet.microsoft.com/download/dotnet/10.0",
    environment: { DOTNET_NOLOGO: "1", DOTNET_CLI_TELEMETRY_OPTOUT: "1", DOTNET_CLI_UI_LANGUAGE: "en" },
    servers: /VBCSCompiler|MSBuild|dotnet-build-server/,
  },
  files: [],
  packages: {
    named: /^#:package (?<name>[\w.]+)@/gm,
    // NuGet: there is no such package, no such version, no answer.
    lacking: /error NU1(?:101|102|301)/,
  },
  // `dotnet run` compiles and runs in one; the first one starts the compile server.
  prepare: { program: 'Console.WriteLine("ready");', command: ["dotnet", "run", "main.cs"] },
  run: ["dotnet", "run", "main.cs"],
  typed: "dotnet run main.cs",
  exits: {
    1: "`dotnet run` could not build the program.",
    134: "An exception was thrown that no code caught; the runtime aborts the process (SIGABRT).",
    143: "A SIGTERM ended it before its own code could.",
  },
  playground: {
    name: ".NET Lab",
    url: "https://lab.razor.fyi/#",
    encoding: "dotnet-lab",
    beside: { "GlobalUsings.cs": usings },
    // It runs in the browser.
    lacks: [
      { what: "a second thread", needs: /\bThread\./ },
      { what: "packages", needs: /^#:package/m },
    ],
  },
};

export default csharp;
