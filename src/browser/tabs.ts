import { choose } from "./show";
import { findLitStep } from "./steps";

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs by the WAI-ARIA pattern with automatic activation: arrows, Home, End. */
export function handleTabKey(event: KeyboardEvent) {
  const tab = (event.target as HTMLElement).closest<HTMLElement>("[role=tab]");
  const list = tab?.parentElement;
  if (!tab || !list || event.ctrlKey || event.metaKey || event.altKey) return;
  const tabs = listTabs(list);
  const at = tabs.indexOf(tab);
  const step = steps[event.key];
  const next = step
    ? tabs[(at + step + tabs.length) % tabs.length]
    : tabs[event.key === "Home" ? 0 : event.key === "End" ? tabs.length - 1 : -1];
  if (!next) return;
  event.preventDefault();
  openTab(next);
  next.focus();
}

/** Opens a tab, on every example of the page; the lit step, or else the tab itself, stays where it is on the screen. */
export function openTab(tab: HTMLElement) {
  const findTop = () => (findLitStep() ?? tab).getBoundingClientRect().top;
  const before = findTop();
  choose({ tab: tab.dataset.tab });
  window.scrollBy(0, findTop() - before);
}

/** The tabs in the order of the screen, which is the reader's and not the document's. */
export function listTabs(list: Element): HTMLElement[] {
  const order = (tab: HTMLElement) => Number(getComputedStyle(tab).order);
  return [...list.querySelectorAll<HTMLElement>("[role=tab]")].sort((left, right) => order(left) - order(right));
}
