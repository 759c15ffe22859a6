import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { languages } from "../languages";

declare module "vitest" {
  interface TaskMeta {
    /** The language whose toolchain a test needs. */
    language?: string;
    /** True where that toolchain is not there, and the test is skipped for it. */
    missing?: boolean;
  }
}

const summaryFile = join(__dirname, "../../.cache/programs.txt");

/** After a run of the examples: how many programs of each language ran, failed and were skipped. */
export default class ProgramsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]).filter((test) => test.meta().language);
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
