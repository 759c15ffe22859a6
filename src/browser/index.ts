import { toggleColors } from "./colors";
import { copyLink, copyMarkdown, copyProgram, downloadProgram } from "./copy";
import { handleShortcut, showShortcuts } from "./keys";
import { carryLanguages, preload } from "./links";
import { openPlayground } from "./playground";
import { stepReplay, toggleReplay } from "./replay";
import { closeSearch, handleSearchKey, leaveSearch, openSearch, prepareSearch, startSearchPage } from "./search";
import { holdPlace, settle } from "./settle";
import { choose, chooseView, syncPage, toggleColumn } from "./show";
import { lightStep } from "./steps";
import { handleTabKey, openTab } from "./tabs";
import { closeTerm, hideTerm, leaveTerm, showTerm } from "./terms";

/** What a press does, by the attribute that the pressed element carries. One listener serves all pages. */
const presses: Readonly<Record<string, (element: HTMLElement) => void>> = {
  "[role=tab][data-tab]": openTab,
  "[data-view-to]": ({ dataset }) => chooseView(dataset.viewTo === "side" ? "side" : "tabs"),
  "[data-notation-to]": ({ dataset }) =>
    choose({ notation: dataset.notationTo === "variant" ? "variant" : "original" }),
  "[data-column]": toggleColumn,
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
  "[data-swap]": () => choose({ langs: [...window.atlas.choice.langs].reverse(), chosen: true }),
};

/** Sets the language that the reader knows (0) or is learning (1); the same in both places swaps them. */
function choosePair(place: 0 | 1, id: string) {
  const { ids, choice } = window.atlas;
  const [first, second] = ids as [string, string];
  const pair = choice.chosen ? choice.langs : id === first ? [second, second] : [first, first];
  const other = pair[1 - place] === id ? pair[place] : pair[1 - place];
  const langs = (place === 0 ? [id, other] : [other, id]) as string[];
  choose({ langs, tab: langs[0], view: "side", chosen: true, shared: false });
}

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
  document.addEventListener("click", handleClick);
  document.addEventListener("keydown", handleTabKey);
  document.addEventListener("keydown", handleShortcut);
  document.addEventListener("keydown", handleSearchKey);
  document.addEventListener("pointerover", ({ target }) => lightStep(target));
  document.addEventListener("focusin", ({ target }) => lightStep(target));
  document.addEventListener("focusin", prepareSearch);
  document.addEventListener("pointerover", prepareSearch);
  for (const type of ["focusin", "mousedown"]) document.addEventListener(type, leaveSearch);
  document.addEventListener("pointerover", preload);
  document.addEventListener("touchstart", preload, { passive: true });
  for (const type of ["pointerover", "focusin"]) document.addEventListener(type, showTerm);
  for (const type of ["pointerout", "focusout"]) document.addEventListener(type, leaveTerm);
  document.addEventListener("keydown", closeTerm);
  // A page that the reader comes back to opens as it was left.
  window.addEventListener("pagehide", hideTerm);
  document.addEventListener("beforematch", ({ target }) => {
    const language = (target as HTMLElement).closest<HTMLElement>(".box")?.dataset.language;
    if (language) choose({ tab: language, view: "tabs" });
  });
  window.addEventListener("hashchange", holdPlace);
  startSearchPage();
  syncPage();
  settle();
}

/** Called by Docusaurus in `npm start`, where React renders the page anew; a built page is what it is. */
export function onRouteDidUpdate() {
  startSearchPage();
  syncPage();
}
