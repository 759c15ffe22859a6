import type { Language } from "../model/language";

/** Taken over from the machine; all else is fixed, so that a program runs the same everywhere. */
const inherited = ["PATH", "HOME", "USERPROFILE", "SystemRoot", "CARGO_HOME", "RUSTUP_HOME", "DOTNET_ROOT"];

/** The environment in which a language's programs are built and run. */
export function toEnvironment(language: Language): Record<string, string> {
  const own = inherited.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(own),
    LANG: "C.UTF-8",
    LC_ALL: "C.UTF-8",
    TZ: "UTC",
    NO_COLOR: "1",
    ...language.toolchain.environment,
  };
}
