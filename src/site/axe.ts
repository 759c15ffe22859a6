import AxeBuilder from "@axe-core/playwright";
import axe from "axe-core";
import type { Page } from "playwright-core";

/** What of axe's rules is WCAG 2.2, A and AA. */
export const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules whose answer hangs on colours, lines and sizes. */
const looks = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

/** Axe judges no text over a gradient: all code is as dark behind as it is where it is cut. */
const shaded = "pre { background: var(--shade) !important; }";

/**
 * Axe, which builds thousands of colours for a page and keeps the parts of each in weak maps, and parses each colour as
 * often as an element has it. Here an object keeps its own parts, and a colour is parsed once: the same faults, in half
 * the time.
 */
const source = `(() => {
  class WeakMap {
    key = Symbol();
    get(object) { return object[this.key]; }
    set(object, value) { object[this.key] = value; return this; }
    has(object) { return this.key in object; }
    delete(object) { return delete object[this.key]; }
  }
  class WeakSet extends WeakMap {
    add(object) { return this.set(object, true); }
  }
  ${axe.source}
})();
{
  const { prototype } = axe.commons.color.Color;
  const { parseString } = prototype;
  const known = new Map();
  prototype.parseString = function (text) {
    const parts = known.get(text);
    if (parts) return Object.assign(this, parts);
    const { r, g, b, alpha } = parseString.call(this, text);
    known.set(text, { r, g, b, alpha });
    return this;
  };
}`;

/**
 * Axe in the page itself, where it stays, and which describes the elements that break a rule and none of the thousands
 * that keep it: the faults are the same, in a third of the time.
 */
export async function makeAxe(page: Page): Promise<AxeBuilder> {
  if (!(await page.evaluate("!!window.axe"))) {
    await page.evaluate(source);
    await page.addStyleTag({ content: shaded });
  }
  return new AxeBuilder({ page, axeSource: ";" }).setLegacyMode().options({ resultTypes: ["violations"] });
}

/** What axe finds on a page, or in a part of it, that WCAG forbids. */
export async function listAxeFaults(page: Page, part = "html"): Promise<string[]> {
  const axe = await makeAxe(page);
  return toFaults(await axe.include(part).withTags(wcag).analyze());
}

/**
 * The same of how a page looks. All other rules read what the elements are and whether they are in sight, which is the
 * same in every theme, as a test says: one theme answers for all.
 */
export async function listLookFaults(page: Page, part = "html"): Promise<string[]> {
  const axe = await makeAxe(page);
  return toFaults(await axe.include(part).withRules(looks).analyze());
}

function toFaults({ violations }: Awaited<ReturnType<AxeBuilder["analyze"]>>): string[] {
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
