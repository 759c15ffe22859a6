import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { languages } from "../languages";

const examplesFolder = join(__dirname, "../../examples/");
const summaryFile = join(__dirname, "../../.cache/programs.txt");

/** After a run of the examples: how many programs of each language ran, failed and were skipped. */
export default class ProgramsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules
      .filter((module) => module.moduleId.startsWith(examplesFolder))
      .flatMap((module) => [...module.children.allTests()])
      .filter((test) => test.meta().language);
    if (!tests.length) return;
    const rows = languages.map(({ id, name }) => {
      const own = tests.filter((test) => test.meta().language === id);
      const ran = own.filter((test) => test.result().state === "passed").length;
      const failed = own.filter((test) => test.result().state === "failed").length;
      const skipped = own.filter((test) => test.meta().missing).length;
      return `  ${name.padEnd(12)}${pad(ran)} passed${pad(failed)} failed${pad(skipped)} skipped`;
    });
    const summary = `Programs\n${rows.join("\n")}\n`;
    console.log(`\n${summary}`);
    mkdirSync(join(summaryFile, ".."), { recursive: true });
    writeFileSync(summaryFile, summary);
  }
}

function pad(count: number): string {
  return String(count).padStart(5);
}
