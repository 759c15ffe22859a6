import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildSync } from "esbuild";
import type { WebDriver } from "selenium-webdriver";

/**
 * Runs a function, or its text, in the page, which finds there as `finder` what `find.ts` has, and brings back what it
 * answers.
 */
export type Ask = <T>(act: string | ((...args: never[]) => T), ...args: unknown[]) => Promise<Awaited<T>>;

interface Answer {
  readonly isBare?: boolean;
  readonly fault?: string;
  readonly value?: unknown;
}

const [bundle] = buildSync({
  entryPoints: [join(__dirname, "find.ts")],
  bundle: true,
  write: false,
  format: "iife",
  globalName: "found",
  target: "es2022",
}).outputFiles;

/** As long as Playwright waits. */
const patience = 30_000;

export function makeAsk(driver: WebDriver): Ask {
  const ask = async <T>(act: string | ((...args: never[]) => T), ...args: unknown[]): Promise<Awaited<T>> => {
    const text = await driver.executeAsyncScript<string>(
      `const done = arguments[arguments.length - 1];
      const answer = (answer) => done(JSON.stringify(answer));
      if (!window.finder) return answer({ isBare: true });
      new Promise((resolve) => resolve((${act})(...JSON.parse(arguments[0])))).then(
        (value) => answer({ value }),
        (error) => answer({ fault: error + "\\n" + error?.stack }),
      );`,
      JSON.stringify(args),
    );
    const { isBare, fault, value } = JSON.parse(text) as Answer;
    if (fault) throw new Error(fault);
    if (!isBare) return value as Awaited<T>;
    await driver.executeScript(`${bundle?.text}; window.finder = found;`);
    return ask(act, ...args);
  };
  return ask;
}

/** Asks again until there is an answer. Fails with what was wrong at last. */
export async function askUntil<T>(ask: () => Promise<{ readonly fault: string } | T>, about: string): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (!isFault(answer)) return answer;
    if (Date.now() > end) throw new Error(`${about}: ${answer.fault}`);
    await sleep(50);
  }
}

function isFault(answer: unknown): answer is { readonly fault: string } {
  return typeof answer === "object" && answer !== null && "fault" in answer;
}
