import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import type { LiveProgram, RunEvent } from "../live/engine/types";
import { base, root } from "./build";
import type { Open } from "./testInBrowser";

declare global {
  interface Window {
    /** `src/live/engine/run.ts`, in a page that `openLive` has opened. */
    readonly live: typeof import("../live/engine/run");
  }
}

let script: Promise<string> | undefined;

/**
 * Opens a page that runs programs as the site's own script does when a reader presses Run, for tests that run hundreds
 * without pressing.
 */
export async function openLive(open: Open, ...how: Parameters<Open>): Promise<Page> {
  script ??= makeLiveScript();
  const page = await open(...how);
  // As a debugger does: the page's policy lets in no script that it does not know.
  await page.evaluate(await script);
  return page;
}

/** A script that puts `live` into a page. */
export async function makeLiveScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/live/engine/run.ts")],
    bundle: true,
    format: "iife",
    globalName: "live",
    // What the latest build made.
    alias: { "@generated": join(root, ".docusaurus") },
    define: { __webpack_public_path__: JSON.stringify(base) },
    write: false,
  });
  return `${outputFiles[0]?.text}; window.live = live;`;
}

/** What a run said from its beginning to its end. */
export interface Heard {
  readonly out: readonly string[];
  readonly err: readonly string[];
  /** The numbers of the steps, as they came. */
  readonly steps: readonly number[];
  readonly ended: Extract<RunEvent, { type: "ended" }>;
}

/** Runs a program in a page to its end. */
export async function runLive(page: Page, program: LiveProgram): Promise<Heard> {
  const events = await page.evaluate(
    (program: LiveProgram) =>
      new Promise<RunEvent[]>((resolve) => {
        const events: RunEvent[] = [];
        window.live.run(program, (event) => {
          events.push(event);
          if (event.type === "ended") resolve(events);
        });
      }),
    program,
  );
  const read = (stream: "out" | "err") =>
    events.flatMap((event) => (event.type === "line" && event.stream === stream ? event.text : []));
  return {
    out: read("out"),
    err: read("err"),
    steps: events.flatMap((event) => (event.type === "step" ? event.number : [])),
    ended: events.at(-1) as Heard["ended"],
  };
}

/** Does something with each, in several pages at the same time. */
export async function inPages<T>(
  pages: readonly Page[],
  all: readonly T[],
  act: (page: Page, each: T) => Promise<void>,
) {
  const left = [...all];
  await Promise.all(
    pages.map(async (page) => {
      for (let each = left.shift(); each; each = left.shift()) await act(page, each);
    }),
  );
}
