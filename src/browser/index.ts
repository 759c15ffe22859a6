import { closeSearch, handleSearchKey, leaveSearch, openSearch } from "../search/field/open";
import {
  choose,
  choosePair,
  chooseView,
  followSystem,
  pressChip,
  readAgain,
  swapColumns,
  syncAddress,
  toggleColors,
} from "./choose";
import { forgetElements } from "./elements";
import { openFold, toggleFold } from "./folds";
import { handleShortcut } from "./keys";
import { carryLanguages } from "./links";
import { closeMenus, leaveMenus } from "./menus";
import { noteMove, notePress, openFound, openHidden, showFirstPlace, showPlace } from "./place";
import { startRelay } from "./relay";
import { nameRows } from "./rowNames";
import { markSection, markSectionSoon, toggleSections } from "./sections";
import { settle } from "./settle";
import { lightStep } from "./steps";
import { syncPage } from "./syncPage";
import { handleTabKey, openTab } from "./tabs";
import { holdBlocks, releaseBlocks, releaseBlocksSoon, watchBlocks } from "./waits";

/** What a press does, by the attribute that the pressed element carries; `later` has the others. */
const presses: Readonly<Record<string, (element: HTMLElement) => void>> = {
  "[role=tab]": openTab,
  "[data-view-to]": ({ dataset }) => chooseView(dataset.viewTo === "side" ? "side" : "tabs"),
  "[data-notation-to]": ({ dataset }) =>
    choose({ notation: dataset.notationTo === "variant" ? "variant" : "original" }),
  "[data-chip]": pressChip,
  "[data-fold]": toggleFold,
  "[data-sections-open]": toggleSections,
  "[data-search-open]": openSearch,
  "[data-search-close]": closeSearch,
  "[data-colors]": toggleColors,
  "[data-know]": ({ dataset }) => choosePair(0, dataset.know ?? ""),
  "[data-learn]": ({ dataset }) => choosePair(1, dataset.learn ?? ""),
  "[data-swap]": swapColumns,
};

function handleClick({ target }: MouseEvent) {
  if (!(target instanceof Element)) return;
  for (const [selector, act] of Object.entries(presses)) {
    const element = target.closest<HTMLElement>(selector);
    if (element) return act(element);
  }
}

/** Enter in the field of a long table would load the page again. */
function keepFilter(event: Event) {
  if (event.target instanceof Element && event.target.matches("[data-filter]")) event.preventDefault();
}

/** Docusaurus imports this file on the server too, in `npm start`. */
if (typeof window !== "undefined") {
  document.addEventListener("click", carryLanguages, { capture: true });
  document.addEventListener("click", notePress);
  document.addEventListener("click", handleClick);
  document.addEventListener("click", leaveMenus);
  document.addEventListener("mousedown", leaveSearch);
  document.addEventListener("pointerdown", holdBlocks);
  document.addEventListener("pointerup", releaseBlocksSoon);
  document.addEventListener("pointercancel", releaseBlocks);
  document.addEventListener("scroll", releaseBlocks, { passive: true });
  document.addEventListener("beforematch", openFound);
  for (const act of [handleTabKey, handleShortcut, handleSearchKey, closeMenus]) {
    document.addEventListener("keydown", act);
  }
  for (const type of ["pointerover", "focusin"]) document.addEventListener(type, lightStep);
  document.addEventListener("submit", keepFilter);
  document.addEventListener("focusin", leaveSearch);
  // A page that the reader comes back to opens as it was left.
  window.addEventListener("pagehide", closeSearch);
  window.addEventListener("pageshow", ({ persisted }) => persisted && readAgain());
  window.addEventListener("storage", readAgain);
  followSystem();
  document.addEventListener("scroll", markSectionSoon, { passive: true });
  (window as { readonly navigation?: EventTarget }).navigation?.addEventListener("navigate", noteMove);
  window.addEventListener("hashchange", showPlace);
  window.atlasPage = { choose, openFold, openHidden };
  startRelay();
  nameRows();
  syncAddress();
  syncPage();
  showFirstPlace();
  markSection();
  watchBlocks();
  settle();
}

/** Called by Docusaurus in `npm start`, where React renders the page anew; a built page is what it is. */
export function onRouteDidUpdate() {
  forgetElements();
  nameRows();
  syncAddress();
  syncPage();
  watchBlocks();
}
