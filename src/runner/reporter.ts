import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reporter, TestCase, TestModule, TestRunEndReason, Vitest } from "vitest/node";
import { languages } from "../languages";

interface Row {
  readonly table: "Programs" | "Tests" | "Skipped" | "Passed alone";
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const examplesFolder = join(__dirname, "../../examples/");
const cache = join(__dirname, "../../.cache");

/** So many programs of a run may pass only when nothing else runs; more say that something is wrong with the programs. */
const mostAlone = 3;

/** `npm test` runs vitest twice: the second run finds here what the first has counted. */
const rowsFile = join(cache, "summary.json");
const textFile = join(cache, "summary.txt");

/** Prints how many programs of each language passed, failed and were skipped; in `npm test` also all its tests. */
export default class SummaryReporter implements Reporter {
  private vitest?: Vitest;

  onInit(vitest: Vitest) {
    this.vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: TestRunEndReason) {
    const filter = this.vitest?.config.testNamePattern;
    const chosen = modules
      .flatMap((module) => [...module.children.allTests()])
      .filter((test) => isChosen(test, filter));
    if (filter && !chosen.length && reason === "passed") {
      console.error(`The filter ${filter} selects no test; \`npx vitest list\` shows the names of all.`);
      process.exitCode = 1;
    }
    const programs = countPrograms(chosen);
    const alone = listPassedAlone(chosen);
    const told = [...alone, ...countMissing(chosen)];
    if (alone.length > mostAlone) {
      console.error(`${alone.length} programs passed only by themselves; at most ${mostAlone} may.`);
      process.exitCode = 1;
    }
    if (process.env.npm_lifecycle_event !== "test") {
      if (programs.length) console.log(`\n${formatRows([...programs, ...told])}`);
      return;
    }
    const rows = [...programs, ...countTests(modules, unhandled.length), ...told];
    const begins = modules.some((module) => module.project.name === "unit");
    const earlier = begins ? [] : readRows().filter((row) => !rows.some((other) => other.name === row.name));
    const text = formatRows([...earlier, ...rows]);
    mkdirSync(cache, { recursive: true });
    writeFileSync(rowsFile, JSON.stringify([...earlier, ...rows]));
    writeFileSync(textFile, text);
    console.log(`\n${text}`);
  }
}

/** A filter skips what it does not select, in no other way than a test is skipped that lacks its toolchain. */
function isChosen(test: TestCase, filter: RegExp | undefined): boolean {
  return !filter || filter.test(test.fullName.replaceAll(" > ", " "));
}

function countPrograms(chosen: readonly TestCase[]): Row[] {
  const tests = chosen.filter((test) => test.module.moduleId.startsWith(examplesFolder) && test.meta().language);
  if (!tests.length) return [];
  return languages.map(({ id, name }) => {
    return { table: "Programs", name, ...countStates(tests.filter((test) => test.meta().language === id)) };
  });
}

function countTests(modules: readonly TestModule[], unhandled: number): Row[] {
  const projects = [...new Set(modules.map((module) => module.project.name))];
  const rows: Row[] = projects.map((name) => {
    const own = modules.filter((module) => module.project.name === name);
    const counts = countStates(own.flatMap((module) => [...module.children.allTests()]));
    // A file that cannot be loaded and a hook that throws are failures, though no test of theirs has failed.
    const broken = own.flatMap((module) => [module, ...module.children.allSuites()]).filter((at) => at.errors().length);
    return { table: "Tests", name, ...counts, failed: counts.failed + broken.length };
  });
  if (!unhandled) return rows;
  return [...rows, { table: "Tests", name: "outside tests", passed: 0, failed: unhandled, skipped: 0 }];
}

/** Why tests were skipped that lack something, and how many for each reason. */
function countMissing(chosen: readonly TestCase[]): Row[] {
  const reasons = chosen.flatMap((test) => test.meta().missing ?? []);
  return [...new Set(reasons)].map((name) => {
    const skipped = reasons.filter((reason) => reason === name).length;
    return { table: "Skipped", name, passed: 0, failed: 0, skipped };
  });
}

/** The programs that failed beside others and passed by themselves, with what was wrong. */
function listPassedAlone(chosen: readonly TestCase[]): Row[] {
  return chosen.flatMap((test) => {
    const { passedAlone } = test.meta();
    if (!passedAlone || test.result().state !== "passed") return [];
    console.warn(`\n${test.fullName} passed alone; beside others:\n${passedAlone}`);
    return [{ table: "Passed alone", name: test.fullName, passed: 1, failed: 0, skipped: 0 }];
  });
}

function countStates(tests: readonly TestCase[]) {
  const count = (state: string) => tests.filter((test) => test.result().state === state).length;
  return { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
}

function readRows(): Row[] {
  return existsSync(rowsFile) ? JSON.parse(readFileSync(rowsFile, "utf8")) : [];
}

function formatRows(rows: readonly Row[]): string {
  const tables = (["Programs", "Tests"] as const).flatMap((title) => {
    const own = rows.filter((row) => row.table === title);
    if (!own.length) return [];
    const sum = (key: "passed" | "failed" | "skipped") => own.reduce((total, row) => total + row[key], 0);
    const all = { name: "all", passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
    return [`${title}\n${[...own, all].map(formatRow).join("")}`];
  });
  const alone = rows.filter((row) => row.table === "Passed alone");
  if (alone.length) tables.push(`Passed alone\n${alone.map(({ name }) => `  ${name}\n`).join("")}`);
  const missing = rows.filter((row) => row.table === "Skipped");
  const lines = missing.map(({ name, skipped }) => `${String(skipped).padStart(6)}  ${name}\n`);
  if (missing.length) tables.push(`Skipped\n${lines.join("")}`);
  return tables.join("\n");
}

function formatRow({ name, passed, failed, skipped }: Omit<Row, "table">): string {
  const pad = (count: number) => String(count).padStart(6);
  return `  ${name.padEnd(14)}${pad(passed)} passed${pad(failed)} failed${pad(skipped)} skipped\n`;
}
