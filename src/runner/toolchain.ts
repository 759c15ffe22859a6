import { tmpdir } from "node:os";
import { languages } from "../languages";
import { listPrinted } from "../model/example";
import type { Language, LanguageId } from "../model/language";
import { runProcess } from "./process";

/** What stands in a language's place on this machine. */
export type Toolchain =
  | { readonly language: Language; readonly version: string; readonly missing?: undefined }
  | { readonly language: Language; readonly version?: string; readonly missing: string };

let found: Promise<ReadonlyMap<LanguageId, Toolchain>> | undefined;

/** Asks each toolchain for its version; once a process. */
export function findToolchains(): Promise<ReadonlyMap<LanguageId, Toolchain>> {
  found ??= Promise.all(languages.map(async (each) => [each.id, await findToolchain(each)] as const)).then(
    (entries) => new Map(entries),
  );
  return found;
}

export async function findToolchain(language: Language): Promise<Toolchain> {
  const { probe, version, atLeast, install } = language.toolchain;
  const command = probe.join(" ");
  const outcome = await runProcess(probe, {
    folder: tmpdir(),
    environment: toEnvironment(language),
    limits: { time: 60_000, output: 65_536 },
    servers: language.toolchain.servers,
  });
  if (outcome.cut === "not found") return { language, missing: `\`${probe[0]}\` is not on PATH. Install: ${install}` };

  const match = version.exec(listPrinted(outcome).join("\n"))?.[1];
  if (!match) return { language, missing: `\`${command}\` printed no version. Install: ${install}` };
  if (isOlder(match, atLeast)) {
    return { language, version: match, missing: `${match} is older than ${atLeast}. Install: ${install}` };
  }
  return { language, version: match };
}

/** The version of a package on this machine, or how it is to be had. */
export async function findPackage(language: Language, name: string): Promise<string> {
  const { probe, install } = language.packages ?? {};
  if (!probe) return "comes with the build of a program that names it";
  const fill = (text: string) => text.replace("{name}", name).replace("{names}", name);
  const [program, ...args] = probe;
  const outcome = await runProcess([program, ...args.map(fill)], {
    folder: tmpdir(),
    environment: toEnvironment(language),
    limits: { time: 60_000, output: 65_536 },
  });
  return outcome.exit === 0 ? listPrinted(outcome).join() : `is missing. Install: ${fill(install ?? "")}`;
}

/** Taken over from the machine; all else is fixed, so that a program runs the same everywhere. */
const inherited = ["PATH", "HOME", "USERPROFILE", "SystemRoot", "CARGO_HOME", "RUSTUP_HOME", "DOTNET_ROOT"];

/** The environment in which a language's programs are built and run. */
export function toEnvironment(language: Language): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(inherited.map((name) => [name, process.env[name]])),
    LANG: "C.UTF-8",
    LC_ALL: "C.UTF-8",
    TZ: "UTC",
    NO_COLOR: "1",
    ...language.toolchain.environment,
  };
}

/** Why a program cannot be run as it is shown: the toolchain is missing, or older than the program says it needs. */
export function findLack(toolchain: Toolchain, needs: string | undefined): string | undefined {
  const { missing, version, language } = toolchain;
  if (missing !== undefined || !needs || !isOlder(version, needs)) return missing;
  return `${version} is older than ${needs}, which the program needs. Install: ${language.toolchain.install}`;
}

/** Compares versions part by part, as numbers. */
export function isOlder(version: string, atLeast: string): boolean {
  const [left, right] = [version, atLeast].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const place = right.findIndex((part, index) => part !== (left[index] ?? 0));
  return place >= 0 && (left[place] ?? 0) < (right[place] ?? 0);
}

/** The name of a toolchain with its version, as the site shows it. */
export function toLabel({ language, version }: Toolchain): string {
  return `${language.toolchain.name} ${version ?? "missing"}`;
}
