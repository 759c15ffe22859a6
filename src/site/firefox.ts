import { type Browser, firefox, type Page } from "playwright-core";
import { findOnPath } from "./findOnPath";
import type { Media } from "./media";
import type { Paper } from "./paper";

const names = ["firefox", "firefox-esr"];
export const missingFirefox = `no Firefox: FIREFOX_PATH is not set, and none of ${names.join(", ")} is on PATH`;

const preferences = {
  // As in the tests' Chromium, and on a phone, what scrolls a page lies over it.
  "ui.useOverlayScrollbars": 1,
  "widget.gtk.overlay-scrollbars.enabled": true,
  // A mouse, which can be fine and can hover; a machine without a desktop has none.
  "ui.primaryPointerCapabilities": 6,
  "ui.allPointerCapabilities": 6,
};

/** The path of the machine's Firefox, if it has one. */
export function findFirefox(): string | undefined {
  return process.env.FIREFOX_PATH ?? findOnPath(names);
}

/**
 * Firefox as readers have it, which Playwright drives by WebDriver BiDi.
 * @throws where there is no Firefox.
 */
export function openFirefox({ colorScheme, forcedColors, reducedMotion }: Media = {}): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(missingFirefox);
  const firefoxUserPrefs = {
    ...preferences,
    "layout.css.prefers-color-scheme.content-override": colorScheme === "dark" ? 0 : 1,
    "browser.display.document_color_use": forcedColors === "active" ? 2 : 1,
    "ui.prefersReducedMotion": reducedMotion === "reduce" ? 1 : 0,
  };
  return firefox.launch({ executablePath, channel: "moz-firefox", firefoxUserPrefs });
}

/** Playwright gives Firefox inches, which takes them for centimetres. */
export function printInFirefox(page: Page, { width, height }: Paper): Promise<Buffer> {
  return page.pdf({ width: `${width * 2.54}mm`, height: `${height * 2.54}mm` });
}
