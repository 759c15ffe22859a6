import { type Browser, chromium } from "playwright-core";
import { findOnPath } from "./findOnPath";

/** The first is the same engine without the windows of a desktop, which cost each test time. */
const names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
export const missingChromium = `no Chromium: CHROMIUM_PATH is not set, and none of ${names.join(", ")} is on PATH`;

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

/** The path of the machine's Chromium, if it has one. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM_PATH ?? findOnPath(names);
}

/** Whether that is the engine without a desktop's windows. */
export function isHeadlessShell(): boolean {
  return findChromium()?.endsWith("headless-shell") ?? false;
}

/** @throws where there is no Chromium. */
export function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(missingChromium);
  // As readers' browsers, it keeps the page that the reader leaves.
  return chromium.launch({ executablePath, args: flags, ignoreDefaultArgs: ["--disable-back-forward-cache"] });
}
