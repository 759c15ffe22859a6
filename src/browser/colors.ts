import { createStorageSlot } from "@docusaurus/theme-common";

/** Turns the page from light to dark or back, and keeps that for the next visit. */
export function toggleColors() {
  const root = document.documentElement;
  const next = root.dataset.theme === "dark" ? "light" : "dark";
  root.dataset.theme = next;
  root.dataset.themeChoice = next;
  createStorageSlot("theme").set(next);
}
