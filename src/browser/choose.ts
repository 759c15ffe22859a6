import storage from "@generated/site-storage";
import type { Choice } from "./choice";
import { markSectionSoon } from "./sections";
import { keepInPlace } from "./settle";
import { listShown, toQuery } from "./shown";
import { store } from "./storage";
import { syncPage } from "./syncPage";

/** The parts of a choice that are kept for the next visit, and where; under `npm start` Docusaurus looks there for the colours. */
const kept = {
  langs: "atlas.langs",
  view: "atlas.view",
  tab: "atlas.tab",
  notation: "atlas.notation",
  colors: `theme${storage.namespace}`,
};

/** Changes the reader's choice. Storage, the address where it names languages, and the page follow. */
export function choose(change: Partial<Choice>) {
  const choice = { ...window.atlas.choice, ...("langs" in change && { guessed: undefined }), ...change };
  window.atlas.choice = choice;
  for (const [part, key] of Object.entries(kept)) {
    if (part in change) store(key, String(change[part as keyof typeof kept]));
  }
  syncAddress();
  syncPage();
  // Last: a browser that is told of a focused tab's place looks at its style, which then is still what it was.
  window.atlas.set(choice);
  document.dispatchEvent(new Event("chosen"));
  markSectionSoon();
}

/** Shows what is stored and what the address says now; another page, or another tab of the site, may have changed it. */
export function readAgain() {
  window.atlas.set(window.atlas.read());
  syncAddress();
  syncPage();
  document.dispatchEvent(new Event("chosen"));
}

/** Follows the system from light to dark and back, where the reader has chosen neither. */
export function followSystem() {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", readAgain);
}

/** Lets an address that names languages name those that are shown. */
export function syncAddress() {
  if (!new URLSearchParams(location.search).has("langs")) return;
  const address = location.pathname + toQuery(listShown()) + location.hash;
  if (address !== location.pathname + location.search + location.hash) history.replaceState(history.state, "", address);
}

/** Changes between tabs and columns, and keeps the example under the reader's eyes where it is. */
export function chooseView(view: Choice["view"]) {
  keepInSight(() => choose({ view }));
}

/** Opens a language's tab; side by side, adds a column or takes it away, and two at least remain. */
export function pressChip({ dataset: { chip = "" } }: HTMLElement) {
  const { langs, view } = window.atlas.choice;
  if (view === "tabs") return keepInSight(() => choose({ tab: chip }));
  const next = langs.includes(chip) ? langs.filter((id) => id !== chip) : [...langs, chip];
  if (next.length > 1) keepInSight(() => choose({ langs: next, chosen: true }));
}

/**
 * Sets the language that the reader knows (0) or is learning (1); the same in both places swaps them. Beside the first
 * that a reader names, the other is a guess, and the page says so.
 */
export function choosePair(place: 0 | 1, id: string) {
  const { ids, choice } = window.atlas;
  const [first, second] = ids as [string, string];
  const pair = choice.chosen ? choice.langs : id === first ? [second, second] : [first, first];
  const other = pair[1 - place] === id ? pair[place] : pair[1 - place];
  const langs = (place === 0 ? [id, other] : [other, id]) as string[];
  const guessed = choice.chosen ? undefined : place === 0 ? "learn" : "know";
  choose({ langs, tab: langs[0], view: "side", chosen: true, shared: false, guessed });
}

export function swapColumns() {
  choose({ langs: [...window.atlas.choice.langs].reverse(), chosen: true });
}

/** Turns the page from light to dark or back. */
export function toggleColors() {
  choose({ colors: document.documentElement.dataset.theme === "dark" ? "light" : "dark" });
}

/** Makes a change that may move the page, and keeps the first example in sight where it is. */
function keepInSight(change: () => void) {
  const examples = [...document.querySelectorAll("[data-example]")];
  const inSight = examples.find((example) => example.getBoundingClientRect().bottom > 0);
  keepInPlace(() => inSight, change);
}
