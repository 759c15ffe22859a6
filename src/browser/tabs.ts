import { choose } from "./choose";
import { keepInPlace } from "./settle";
import { listOrder } from "./shown";
import { findLitStep } from "./steps";

/** Tabs by the WAI-ARIA pattern with automatic activation: arrows, Home, End. */
export function handleTabKey(event: KeyboardEvent) {
  const tab = (event.target as HTMLElement).closest<HTMLElement>("[role=tab]");
  if (!tab || event.ctrlKey || event.metaKey || event.altKey) return;
  const order = listOrder();
  const at = order.indexOf(tab.dataset.tab ?? "");
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % order.length,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  };
  const next = tab.parentElement?.querySelector<HTMLElement>(`[data-tab=${order.at(places[event.key] ?? at)}]`);
  if (!next || !(event.key in places)) return;
  event.preventDefault();
  openTab(next);
  next.focus();
}

/** Opens a tab, on every example of the page; the lit step, or else the tab itself, stays where it is on the screen. */
export function openTab(tab: HTMLElement) {
  // What lies under the pointer afterwards may light while the page settles.
  const wasLit = !!findLitStep();
  keepInPlace(
    () => (wasLit ? findLitStep() : tab),
    () => choose({ tab: tab.dataset.tab }),
  );
}
