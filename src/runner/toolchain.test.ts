import { expect, test } from "vitest";
import { languages } from "../languages";
import type { Command, Language } from "../model/language";
import { findLack, findToolchain, findToolchains, toLabel } from "./toolchain";

const install = "https://example.org/tea";

test("the version is the first group of what the probe prints, on either stream", async () => {
  expect(await findToolchain(toLanguage('console.log("Tea version 6.2.3 (tea-6.2.3)")'))).toMatchObject({
    version: "6.2.3",
  });
  expect(await findToolchain(toLanguage('console.error("Tea version 6.2.3")'))).toMatchObject({ version: "6.2.3" });
});

test("a toolchain that is new enough is not missing", async () => {
  for (const version of ["6.2.0", "6.2", "6.2.1", "6.10.0", "10.0.0"]) {
    expect(await findToolchain(toLanguage(`console.log("Tea version ${version}")`))).not.toHaveProperty("missing");
  }
});

test("one that is too old says how old it may be, and how to install another", async () => {
  for (const version of ["6.1.9", "6.1", "5.10.3", "0.9.9"]) {
    expect(await findToolchain(toLanguage(`console.log("Tea version ${version}")`))).toMatchObject({
      version,
      missing: `${version} is older than 6.2.0. Install: ${install}`,
    });
  }
});

test("one that is not there says how to install it", async () => {
  expect(await findToolchain(toLanguage("", ["no-such-tea", "--version"]))).toMatchObject({
    missing: `\`no-such-tea\` is not on PATH. Install: ${install}`,
  });
});

test("one that fails to say its version says how to install another", async () => {
  expect(await findToolchain(toLanguage("process.exit(127)", ["node", "-e", "process.exit(127)"]))).toMatchObject({
    missing: `\`node -e process.exit(127)\` printed no version. Install: ${install}`,
  });
});

test("a program lacks a toolchain that is missing, or older than it needs", () => {
  const language = toLanguage("");
  expect(findLack({ language, missing: "not on PATH" }, undefined)).toBe("not on PATH");
  expect(findLack({ language, version: "6.2.3" }, undefined)).toBeUndefined();
  expect(findLack({ language, version: "6.2.3" }, "6.2")).toBeUndefined();
  expect(findLack({ language, version: "6.2.3" }, "6.4")).toBe(
    `6.2.3 is older than 6.4, which the program needs. Install: ${install}`,
  );
});

test("a label is the toolchain's name and its version, and says so where it has none", () => {
  const language = toLanguage("");
  expect(toLabel({ language, version: "6.2.3" })).toBe("Tea 6.2.3");
  expect(toLabel({ language, missing: "not on PATH" })).toBe("Tea missing");
});

test("every language is looked for, and either has a version or says how to install it", async () => {
  const toolchains = await findToolchains();
  expect([...toolchains.keys()]).toEqual(languages.map(({ id }) => id));
  for (const { language, version, missing } of toolchains.values()) {
    if (missing) expect(missing).toContain(language.toolchain.install);
    else expect(version).toMatch(/^\d+\.\d+/);
  }
});

function toLanguage(script: string, probe: Command = ["node", "-e", script]): Language {
  const [language] = languages;
  const version = /Tea version (\d+\.\d+(?:\.\d+)?)/;
  return { ...language, toolchain: { name: "Tea", probe, version, atLeast: "6.2.0", install } };
}
