import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findChromium, findDesktopChromium, missingChromium, openChromium } from "./chromium";
import { findFirefox, missingFirefox, openFirefox, printInFirefox } from "./firefox";
import type { Media } from "./media";
import type { Paper } from "./paper";
import { missingWebKit, openWebKit, printInWebKit } from "./webkit";

/** What a test may ask of a browser, and not every driver can do. */
export type Need =
  | "no scripts"
  | "a script before the page’s"
  | "a clock of the test"
  | "requests"
  | "several pages"
  | "pictures"
  | "undo beside a run"
  | "using"
  | "a change of media"
  | "forced colours"
  | "a sheet across"
  | "a head on each sheet"
  | "touch"
  | "downloads"
  | "kept pages"
  | "links to a text"
  | "places of the way back"
  | "DevTools";

export interface Engine {
  readonly name: string;
  /** Why it cannot be opened on this machine. */
  readonly missing?: string;
  /** Whether a visit can have media of its own; a browser is opened for them otherwise. */
  readonly changesMedia: boolean;
  open(media: Media): Promise<Browser>;
  /** The page as a PDF. */
  print(page: Page, paper: Paper): Promise<Buffer>;
  /** Why it, or its driver, cannot do what a test needs. */
  readonly lacks: Readonly<Partial<Record<Need, string>>>;
}

const desktopChromium = findDesktopChromium();
const bidi = "Playwright's driver of Firefox by WebDriver BiDi";
const webDriver = "WebDriver, by which WebKit is driven,";

/**
 * The engines in which the tests of pages run; a project of vitest names its own. Every test runs in the first, or where
 * it is about the way back in the second.
 */
export const engines = {
  chromium: {
    name: "Chromium",
    missing: findChromium() ? undefined : missingChromium,
    changesMedia: true,
    open: () => openChromium(),
    print: printInChromium,
    lacks: {},
  },
  /** Slower, with all that a desktop's has. */
  desktopChromium: {
    name: "Chromium",
    missing: findChromium() ? undefined : missingChromium,
    changesMedia: true,
    open: () => openChromium(desktopChromium),
    print: printInChromium,
    lacks: {
      "kept pages": desktopChromium
        ? undefined
        : "chromium-headless-shell keeps no page that is left, and no other Chromium is here",
      "places of the way back": "Chromium goes to the heading itself, on any page",
    },
  },
  firefox: {
    name: "Firefox",
    missing: findFirefox() ? undefined : missingFirefox,
    changesMedia: false,
    open: openFirefox,
    print: printInFirefox,
    lacks: {
      "no scripts": `${bidi} turns no scripts off`,
      "a change of media": `${bidi} changes no media while a page is open`,
      touch: `${bidi} has no touch screen`,
      downloads: `${bidi} says nothing of a download that a page has made itself`,
      "links to a text": "Firefox looks for the text before the page has folded it, and does not open it after that",
      DevTools: "Firefox lacks the protocol of Chromium's DevTools",
    },
  },
  webkit: {
    name: "WebKit",
    missing: missingWebKit,
    changesMedia: false,
    open: openWebKit,
    print: printInWebKit,
    lacks: {
      "no scripts": `${webDriver} turns no scripts off`,
      "a script before the page’s": `${webDriver} runs nothing before the page does`,
      "a change of media": `${webDriver} changes no media while a page is open`,
      "forced colours": "WebKit forces no colours",
      "a sheet across": "WebKit turns no sheet of paper",
      "a head on each sheet": "WebKit prints the head of a table once",
      "a clock of the test": `${webDriver} stops no clock`,
      requests: `${webDriver} says nothing of what is requested`,
      "several pages": `${webDriver} has one page that is in sight`,
      touch: `${webDriver} has no touch screen`,
      downloads: `${webDriver} says nothing of downloads`,
      "undo beside a run": "WebKit forgets what can be undone where a frame is loaded, as a first run does",
      using: "WebKit 2.50 cannot read `using`",
      pictures: `${webDriver} takes no picture of a part of the window`,
      DevTools: "WebKit lacks the protocol of Chromium's DevTools",
    },
  },
} as const satisfies Record<string, Engine>;

export type EngineId = keyof typeof engines;

export const firstEngine: EngineId = "chromium";

/** What a visit asks of a browser. */
export function listNeeds(visit: BrowserContextOptions & { readonly before?: unknown }): Need[] {
  const { javaScriptEnabled, forcedColors, isMobile, hasTouch } = visit;
  const needs: Need[] = [];
  if (visit.before) needs.push("a script before the page’s");
  if (javaScriptEnabled === false) needs.push("no scripts");
  if (forcedColors === "active") needs.push("forced colours");
  if (isMobile || hasTouch) needs.push("touch");
  return needs;
}

function printInChromium(page: Page, { width, height }: Paper): Promise<Buffer> {
  return page.pdf({ width: `${width}mm`, height: `${height}mm`, preferCSSPageSize: true });
}
