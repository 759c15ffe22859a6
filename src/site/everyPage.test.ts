import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { base, readPages } from "./build";
import { testInBrowser, toRelative } from "./testInBrowser";

const paths = readPages().pages.map(({ path }) => `/${path.slice(base.length)}`);
/** What is out of sight is not laid out: it would hide how wide it is, and how it looks. */
const allInSight =
  "html :is([data-example], [data-pitfall], [role=rowgroup], figure > div) { content-visibility: visible !important; }";
/** What is not painted is as wide and in the same place. */
const unpainted = "html { visibility: hidden !important; }";

describe("every page", () => {
  testInBrowser("opens without an error, and fits every width from a narrow phone on", async (open) => {
    const page = await open("/");
    const tooWide: string[] = [];
    for (const path of paths) {
      await page.goto(toRelative(path));
      await page.addStyleTag({ content: allInSight + unpainted });
      for (const width of [320, 375, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const [view, wide] of await page.evaluate(measureViews)) {
          if (wide > width) tooWide.push(`${path} (${view}) is ${wide} px wide on ${width}`);
        }
      }
    }
    expect(tooWide).toEqual([]);
  });

  testInBrowser("says all without a script, and has no button that does nothing", async (open) => {
    const page = await open("/", { javaScriptEnabled: false });
    for (const path of paths) {
      await page.goto(toRelative(path));
      expect(await listControls(page), path).toEqual([]);
      expect(await isEachProgramBelow(page), path).toBe(true);
    }
  });

  testInBrowser("says all on paper, without controls", async (open) => {
    const page = await open("/?langs=rust");
    await page.emulateMedia({ media: "print" });
    for (const path of paths) {
      await page.goto(toRelative(path));
      expect(await listControls(page), path).toEqual([]);
      expect(await isEachProgramBelow(page), path).toBe(true);
    }
  });
});

function listControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("button, input, select")]
      .filter((control) => control.checkVisibility())
      .map((control) => control.textContent ?? ""),
  );
}

/** True where each program of each example is in sight, one below the other. */
function isEachProgramBelow(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-example]")].every((example) => {
      const all = [...example.querySelectorAll("pre:not([data-notation=variant])")];
      // A program may begin with its first step.
      const blocks = all.filter((pre) => pre.textContent?.trim());
      const places = blocks.map((pre) => pre.getBoundingClientRect());
      const inSight = blocks.every((pre) => pre.checkVisibility());
      return inSight && places.every(({ top, height }, at) => height > 0 && top >= (places[at - 1]?.bottom ?? 0));
    }),
  );
}

/** Runs in the page: how wide it is in tabs and in columns, or as it is where there is no choice. */
function measureViews(): [view: string, width: number][] {
  // The view that is open first: the other costs the page a new layout.
  const views = document.documentElement.dataset.view === "side" ? ["side", "tabs"] : ["tabs", "side"];
  const buttons = views.flatMap((view) => document.querySelector<HTMLElement>(`[data-view-to=${view}]`) ?? []);
  if (!buttons.length) return [["tabs", document.documentElement.scrollWidth]];
  return buttons.map((button) => {
    button.click();
    return [button.dataset.viewTo ?? "", document.documentElement.scrollWidth];
  });
}
