import { choose } from "./choose";
import { openFold } from "./folds";
import { holdPlace } from "./settle";

/** True from the moment that the reader asks for a place until the browser goes there. */
let isAsked = false;

/** A press on a link asks for a place. */
export function notePress({ target }: Event) {
  isAsked = target instanceof Element && !!target.closest("a[href*='#']");
}

/** So does an address that is typed or pasted; browsers without the Navigation API do not tell of it. */
export function noteMove(event: Event) {
  const { hashChange, navigationType } = event as Event & { readonly hashChange: boolean; navigationType: string };
  isAsked ||= hashChange && navigationType !== "traverse";
}

/** Keeps in sight the place that was asked for; where the reader travels back, the browser knows it better. */
export function showPlace() {
  openPlace();
  holdPlace(isAsked ? findPlace() : null);
  isAsked = false;
}

/** Shows the place with which a page is opened; where the reader comes back, the browser knows it better. */
export function showFirstPlace() {
  openPlace();
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (visit?.type === "navigate") holdPlace(findPlace());
}

/** Opens what hides the place that the address names; not every browser does. */
function openPlace() {
  const place = findPlace();
  if (place?.closest("[hidden]")) openHidden(place);
}

/** What find-in-page finds, or a link leads to, opens what hides it. */
export function openFound({ target }: Event) {
  openHidden(target as Element);
}

/** Opens a line behind which something is folded, and the tab of a language that is not shown. */
export function openHidden(found: Element) {
  openFold(found);
  const box = found.closest<HTMLElement>("[data-box][hidden]");
  if (box) choose({ tab: box.dataset.box, view: "tabs" });
}

/** What the address names; what has been moved to be opened is no longer the target in WebKit. */
function findPlace(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // No text is encoded so.
    return null;
  }
}
