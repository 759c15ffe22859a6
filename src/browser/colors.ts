import storage from "@generated/site-storage";

/** Turns the page from light to dark or back, and keeps that for the next visit, where Docusaurus looks for it. */
export function toggleColors() {
  const root = document.documentElement;
  const next = root.dataset.theme === "dark" ? "light" : "dark";
  root.dataset.theme = next;
  root.dataset.themeChoice = next;
  try {
    window[storage.type].setItem(`theme${storage.namespace}`, next);
  } catch {
    // Storage is full or blocked: the choice holds for this page.
  }
}
