import { type Browser, chromium } from "playwright-core";
import { findOnPath } from "./findOnPath";

/** The same engine without the windows of a desktop, which cost each test time. */
const shell = "chromium-headless-shell";
const desktop = ["chromium", "chromium-browser", "google-chrome"];
export const missingChromium = `no Chromium: CHROMIUM_PATH is not set, and none of ${[shell, ...desktop].join(", ")} is on PATH`;

/** What a browser needs to run in a container, and to keep to the pages that it is told to open. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of the machine's Chromium, if it has one: the fastest. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM_PATH ?? findOnPath([shell, ...desktop]);
}

/** The path of a Chromium as readers have it, if the machine has one. */
export function findDesktopChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return named && !named.endsWith(shell) ? named : findOnPath(desktop);
}

/** @throws where there is no Chromium. */
export function openChromium(executablePath = findChromium()): Promise<Browser> {
  if (!executablePath) throw new Error(missingChromium);
  // As readers' browsers, it keeps the page that the reader leaves; the shell keeps none.
  return chromium.launch({ executablePath, args: flags, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
}
