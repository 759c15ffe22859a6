import type { Locator, Page } from "playwright-core";

/** The results of a search, as they are shown while it is typed. */
export function options(page: Page): Locator {
  return page.getByRole("option");
}

/** Whether the focus is in the field of the search. */
export function isInField(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.getAttribute("role") === "combobox");
}
