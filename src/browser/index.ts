import { closeSearch, handleSearchKey, leaveSearch, openSearch, prepareSearch, startSearchPage } from "../search/field";
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
import { copyLink, copyMarkdown, copyProgram, downloadProgram } from "./copy";
import { forgetElements } from "./elements";
import { followFilter, keepFilter } from "./filters";
import { toggleFold } from "./folds";
import { handleShortcut, showShortcuts } from "./keys";
import { carryLanguages, preload } from "./links";
import { closeMenus, leaveMenus } from "./menus";
import { noteMove, notePress, openFound, showFirstPlace, showPlace } from "./place";
import { openPlayground } from "./playground";
import { prepareReplay, stepReplay, toggleReplay } from "./replay";
import { followRows, nameRows, showRows, toggleRow } from "./rows";
import { openDesk, showLinked } from "./run";
import { markSection, markSectionSoon, toggleSections } from "./sections";
import { settle } from "./settle";
import { lightStep } from "./steps";
import { syncPage } from "./syncPage";
import { handleTabKey, openTab } from "./tabs";
import { followTerms } from "./terms";
import { holdBlocks, releaseBlocks, releaseBlocksSoon, watchBlocks } from "./waits";

/** What a press does, by the attribute that the pressed element carries. One listener serves all pages. */
const presses: Readonly<Record<string, (element: HTMLElement) => void>> = {
  "[role=tab]": openTab,
  "[data-view-to]": ({ dataset }) => chooseView(dataset.viewTo === "side" ? "side" : "tabs"),
  "[data-notation-to]": ({ dataset }) =>
    choose({ notation: dataset.notationTo === "variant" ? "variant" : "original" }),
  "[data-chip]": pressChip,
  "[data-fold]": toggleFold,
  "[data-sections-open]": toggleSections,
  "[data-peek-toggle]": toggleRow,
  "[data-rows-to]": showRows,
  "[data-run]": openDesk,
  "[data-copy]": copyProgram,
  "[data-copy-markdown]": copyMarkdown,
  "[data-copy-link]": copyLink,
  "[data-shortcuts]": showShortcuts,
  "[data-search-open]": openSearch,
  "[data-search-close]": closeSearch,
  "[data-download]": downloadProgram,
  "[data-playground]": openPlayground,
  "[data-replay]": toggleReplay,
  "[data-replay-step]": stepReplay,
  "[data-print]": () => window.print(),
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

/** Docusaurus imports this file on the server too, in `npm start`. */
if (typeof window !== "undefined") {
  document.addEventListener("click", carryLanguages, { capture: true });
  document.addEventListener("click", notePress);
  document.addEventListener("click", handleClick);
  document.addEventListener("click", leaveMenus);
  document.addEventListener("touchstart", preload, { passive: true });
  document.addEventListener("mousedown", leaveSearch);
  document.addEventListener("pointerdown", holdBlocks);
  document.addEventListener("pointerup", releaseBlocksSoon);
  document.addEventListener("pointercancel", releaseBlocks);
  document.addEventListener("scroll", releaseBlocks, { passive: true });
  document.addEventListener("beforematch", openFound);
  for (const act of [handleTabKey, handleShortcut, handleSearchKey, followRows, closeMenus, followTerms]) {
    document.addEventListener("keydown", act);
  }
  for (const act of [lightStep, prepareSearch, prepareReplay, followTerms]) {
    document.addEventListener("pointerover", act);
    document.addEventListener("focusin", act);
  }
  document.addEventListener("pointerover", preload);
  document.addEventListener("input", followFilter);
  document.addEventListener("submit", keepFilter);
  document.addEventListener("pointerover", followRows);
  document.addEventListener("focusin", leaveSearch);
  document.addEventListener("pointerout", followTerms);
  document.addEventListener("focusout", followTerms);
  // A page that the reader comes back to opens as it was left.
  for (const close of [followTerms, closeSearch, followRows]) window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", ({ persisted }) => persisted && readAgain());
  window.addEventListener("storage", readAgain);
  followSystem();
  document.addEventListener("scroll", markSectionSoon, { passive: true });
  (window as { readonly navigation?: EventTarget }).navigation?.addEventListener("navigate", noteMove);
  window.addEventListener("hashchange", showPlace);
  window.addEventListener("hashchange", showLinked);
  startSearchPage();
  nameRows();
  syncAddress();
  syncPage();
  showFirstPlace();
  showLinked();
  markSection();
  watchBlocks();
  settle();
}

/** Called by Docusaurus in `npm start`, where React renders the page anew; a built page is what it is. */
export function onRouteDidUpdate() {
  forgetElements();
  startSearchPage();
  nameRows();
  syncAddress();
  syncPage();
  watchBlocks();
}
