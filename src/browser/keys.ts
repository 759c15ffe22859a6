import { openSearch } from "./search";
import { choose, chooseView, read, store } from "./show";
import { listTabs, openTab } from "./tabs";

/** What a key does, outside of fields; the list in `src/components/Shortcuts` says the same. */
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
  if (!act || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isField(event.target) || isOff()) return;
  event.preventDefault();
  act();
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** A reader who speaks to the machine, or presses keys by accident, can turn single keys off. */
function isOff(): boolean {
  return read("keys") === "off";
}

export function showShortcuts() {
  const dialog = document.querySelector<HTMLDialogElement>("#shortcuts");
  if (!dialog || dialog.open) return;
  const box = dialog.querySelector<HTMLInputElement>("[data-shortcuts-on]");
  if (box) {
    box.checked = !isOff();
    box.onchange = () => store("keys", box.checked ? "on" : "off");
  }
  dialog.showModal();
}

/** Opens the next tab in the reader's order; side by side, changes the last column to the next language not shown. */
function turnLanguage(by: 1 | -1) {
  const { ids, choice } = window.atlas;
  if (choice.view === "side") {
    const kept = choice.langs.slice(0, -1);
    const free = ids.filter((id) => !kept.includes(id));
    const next = turn(free, choice.langs.at(-1) ?? "", by);
    if (next) choose({ langs: [...kept, next], chosen: true });
    return;
  }
  const lists = [...document.querySelectorAll<HTMLElement>("[role=tablist]")];
  const list = lists.find(({ parentElement }) => (parentElement?.getBoundingClientRect().bottom ?? 0) > 0) ?? lists[0];
  if (!list) return;
  const tabs = listTabs(list);
  const next = turn(
    tabs.map((tab) => tab.dataset.tab ?? ""),
    choice.tab,
    by,
  );
  const tab = tabs.find((each) => each.dataset.tab === next);
  if (tab) openTab(tab);
}

function turn(ids: readonly string[], from: string, by: 1 | -1): string | undefined {
  return ids[(ids.indexOf(from) + by + ids.length) % ids.length];
}

function follow(rel: "next" | "prev") {
  document.querySelector<HTMLElement>(`.turn a[rel=${rel}]`)?.click();
}
