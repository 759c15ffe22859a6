import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What of axe's rules is WCAG 2.2, A and AA. */
export const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules whose answer hangs on colours, lines and sizes. */
const looks = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

/**
 * Axe in the page itself, which describes the elements that break a rule and none of the thousands that keep it: the
 * faults are the same, in a third of the time.
 */
export function makeAxe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
}

/** What axe finds on a page, or in a part of it, that WCAG forbids. */
export async function listAxeFaults(page: Page, part = "html"): Promise<string[]> {
  return toFaults(await makeAxe(page).include(part).withTags(wcag).analyze());
}

/**
 * The same of how a page looks. All other rules read what the elements are and whether they are in sight, which is the
 * same in every theme, as a test says: one theme answers for all.
 */
export async function listLookFaults(page: Page, part = "html"): Promise<string[]> {
  return toFaults(await makeAxe(page).include(part).withRules(looks).analyze());
}

function toFaults({ violations }: Awaited<ReturnType<AxeBuilder["analyze"]>>): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
