import type { BrowserContextOptions } from "playwright-core";

/** What a reader has chosen for all pages, in the system or in the browser. */
export type Media = Pick<BrowserContextOptions, "colorScheme" | "forcedColors" | "reducedMotion">;

export function pickMedia({ colorScheme, forcedColors, reducedMotion }: Media): Media {
  return { colorScheme, forcedColors, reducedMotion };
}
