/** What the page's script leaves to a script that is fetched when the reader first goes for something; see `relay.ts`. */
import { prepareSearch, startSearchPage } from "../../search/field";
import { copyLink, copyMarkdown, copyProgram, copySelected, downloadProgram } from "./copy";
import { followFilter } from "./filters";
import { follow, handle } from "./handle";
import { showShortcuts } from "./keyList";
import { openPlayground } from "./playground";
import { preload } from "./preload";
import { prepareReplay, stepReplay, toggleReplay } from "./replay";
import { followRows, showRows, syncRows, toggleRow } from "./rows";
import { openDesk, showLinked } from "./run";
import { followTerms } from "./terms";

/** What a press does, by the attribute that the pressed element carries. */
const presses: Readonly<Record<string, (element: HTMLElement) => void>> = {
  "[data-peek-toggle]": toggleRow,
  "[data-rows-to]": showRows,
  "[data-run]": openDesk,
  "[data-copy]": copyProgram,
  "[data-copy-markdown]": copyMarkdown,
  "[data-copy-link]": copyLink,
  "[data-shortcuts]": showShortcuts,
  "[data-download]": downloadProgram,
  "[data-playground]": openPlayground,
  "[data-replay]": toggleReplay,
  "[data-replay-step]": stepReplay,
  "[data-print]": () => window.print(),
};

function handleClick({ target }: Event) {
  if (!(target instanceof Element)) return;
  for (const [selector, act] of Object.entries(presses)) {
    const element = target.closest<HTMLElement>(selector);
    if (element) return act(element);
  }
}

if (typeof window !== "undefined") {
  follow(["click"], handleClick);
  follow(["pointerover", "touchstart"], preload);
  follow(["pointerover", "focusin", "input"], prepareSearch);
  follow(["pointerover", "focusin"], prepareReplay);
  follow(["pointerover", "keydown"], followRows);
  follow(["pointerover", "pointerout", "focusin", "focusout", "keydown"], followTerms);
  follow(["input"], followFilter);
  follow(["hashchange"], showLinked);
  document.addEventListener("copy", copySelected);
  // A page that the reader comes back to opens as it was left.
  for (const close of [followTerms, followRows]) window.addEventListener("pagehide", close);
  document.addEventListener("chosen", syncRows);
  window.atlasPage.handle = handle;
  startSearchPage();
  showLinked();
}

/** Called by Docusaurus in `npm start`, as that of the page's script. */
export function onRouteDidUpdate() {
  startSearchPage();
}
