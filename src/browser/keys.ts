import { openSearch } from "../search/field/open";
import { choose, chooseView } from "./choose";
import { listOrder } from "./shown";
import { read } from "./storage";
import { openTab } from "./tabs";

/** What a key does, outside of fields; the list in `src/browser/later/shortcuts` says the same. */
const shortcuts: Readonly<Record<string, () => void>> = {
  "]": () => turnLanguage(1),
  "[": () => turnLanguage(-1),
  s: () => chooseView(window.atlas.choice.view === "side" ? "tabs" : "side"),
  n: () => follow("next"),
  p: () => follow("prev"),
  "/": openSearch,
  "?": showShortcuts,
};

export function handleShortcut(event: KeyboardEvent) {
  const act = shortcuts[event.key];
  if (!act || event.defaultPrevented || isCommand(event) || isOff()) return;
  if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) return;
  event.preventDefault();
  act();
}

/** Whether keys are held that make a command of this one. To write `[`, many keyboards need AltGr or Option. */
function isCommand({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isWritten = altKey && !/\w/.test(key) && (ctrlKey || navigator.platform.startsWith("Mac"));
  return metaKey || ((ctrlKey || altKey) && !isWritten);
}

/** A reader who speaks to the machine, or presses keys by accident, can turn single keys off. */
function isOff(): boolean {
  return read("atlas.keys") === "off";
}

/** Who fetches and draws the list of keys has the press on its button. */
function showShortcuts() {
  document.querySelector<HTMLElement>("[data-shortcuts]")?.click();
}

/** Opens the next tab in the reader's order; side by side, changes the last column to the next language not shown. */
function turnLanguage(by: 1 | -1) {
  const { ids, choice } = window.atlas;
  if (choice.view === "side") {
    const kept = choice.langs.slice(0, -1);
    const free = ids.filter((id) => !kept.includes(id));
    return choose({ langs: [...kept, turn(free, choice.langs.at(-1) ?? "", by)], chosen: true });
  }
  const tabs = [...document.querySelectorAll<HTMLElement>(`[role=tab][data-tab=${turn(listOrder(), choice.tab, by)}]`)];
  const isInSight = (tab: HTMLElement) => (tab.closest("[data-example]")?.getBoundingClientRect().bottom ?? 0) > 0;
  const tab = tabs.find(isInSight) ?? tabs[0];
  if (tab) openTab(tab);
}

function turn(ids: readonly string[], from: string, by: 1 | -1): string {
  return ids[(ids.indexOf(from) + by + ids.length) % ids.length] as string;
}

function follow(rel: "next" | "prev") {
  document.querySelector<HTMLElement>(`a[rel=${rel}]`)?.click();
}
