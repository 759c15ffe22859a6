import type { Browser, BrowserContextOptions } from "playwright-core";
import { findChromium, isHeadlessShell, missingChromium, openChromium } from "./chromium";
import { findFirefox, missingFirefox, openFirefox } from "./firefox";

/** What a test may ask of a browser, and not every driver can do. */
export type Need =
  | "no scripts"
  | "other media"
  | "touch"
  | "downloads"
  | "kept pages"
  | "links to a text"
  | "places of the way back"
  | "places to the pixel"
  | "DevTools";

export interface Engine {
  readonly name: string;
  /** Why it cannot be opened on this machine. */
  readonly missing?: string;
  open(): Promise<Browser>;
  /** Why it, or its driver, cannot do what a test needs. */
  readonly lacks: Readonly<Partial<Record<Need, string>>>;
}

const bidi = "Playwright's driver of Firefox by WebDriver BiDi";

/** The engines in which the tests of pages run; a project of vitest names its own. Every test runs in the first. */
export const engines = {
  chromium: {
    name: "Chromium",
    missing: findChromium() ? undefined : missingChromium,
    open: openChromium,
    lacks: {
      "places of the way back": "Chromium goes to the heading itself, on any page",
      "kept pages": isHeadlessShell() ? "chromium-headless-shell keeps no page that is left; Chromium does" : undefined,
    },
  },
  firefox: {
    name: "Firefox",
    missing: findFirefox() ? undefined : missingFirefox,
    open: openFirefox,
    lacks: {
      "no scripts": `${bidi} turns no scripts off`,
      "other media": `${bidi} has neither dark nor forced colours, neither paper nor less motion`,
      touch: `${bidi} has no touch screen`,
      downloads: `${bidi} says nothing of a download that a page has made itself`,
      "links to a text": "Firefox looks for the text before the page has folded it, and does not open it after that",
      "places to the pixel": "Firefox leaves a pressed tab up to two pixels from where it was",
      DevTools: "Firefox lacks the protocol of Chromium's DevTools",
    },
  },
} as const satisfies Record<string, Engine>;

export type EngineId = keyof typeof engines;

export const firstEngine: EngineId = "chromium";

/** What a visit asks of a browser. */
export function listNeeds(visit: BrowserContextOptions): Need[] {
  const { javaScriptEnabled, colorScheme, forcedColors, reducedMotion, isMobile, hasTouch } = visit;
  const needs: Need[] = [];
  if (javaScriptEnabled === false) needs.push("no scripts");
  if (colorScheme === "dark" || forcedColors === "active" || reducedMotion === "reduce") needs.push("other media");
  if (isMobile || hasTouch) needs.push("touch");
  return needs;
}
