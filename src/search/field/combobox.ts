import { type Found, findResults } from "../find/results";
import type { Search } from "../find/search";
import { drawGroups } from "./drawResults";
import { countResults, listOrder, say } from "./say";

/** A combobox with a listbox, as the WAI-ARIA Authoring Practices have it: the focus stays in the field. */
export function connectCombobox(field: HTMLElement, search: Search) {
  const find = <T extends Element>(selector: string) => field.querySelector<T>(selector) as T;
  const input = find<HTMLInputElement>("input");
  const popup = find<HTMLElement>("[data-search-popup]");
  const list = find<HTMLElement>("[role=listbox]");
  const help = find<HTMLElement>("[data-search-help]");
  const nearest = find<HTMLElement>("[data-search-nearest]");
  const all = find<HTMLAnchorElement>("[data-search-all]");
  const dialog = field.closest("dialog");
  const isInDialog = !!dialog;
  let options: HTMLElement[] = [];
  let active = -1;

  const setOpen = (isOpen: boolean) => {
    popup.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen && options.length > 0));
    if (!isOpen) setActive(-1);
  };

  const setActive = (place: number) => {
    options[active]?.setAttribute("aria-selected", "false");
    active = place;
    const option = options[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };

  const answer = () => {
    const text = input.value.trim();
    const found = findResults(search, text, listOrder());
    setActive(-1);
    list.replaceChildren(...drawGroups(found, list.id));
    options = [...list.querySelectorAll<HTMLElement>("[role=option]")];
    list.hidden = !options.length;
    list.scrollTop = 0;
    help.hidden = !text || options.length > 0;
    nearest.hidden = !found.isNearest;
    all.hidden = !options.length;
    all.search = `?q=${encodeURIComponent(text)}`;
    say(field, toStatus(found));
    setOpen(!!text || isInDialog);
  };

  const move = (by: 1 | -1) => {
    if (popup.hidden) answer();
    // One step before the first, and after the last, is the field itself.
    const places = options.length + 1;
    setActive(((active + 1 + by + places) % places) - 1);
  };

  const leave = () => {
    if (popup.hidden) input.value = "";
    else setOpen(false);
  };

  input.addEventListener("keydown", (event) => {
    const { key } = event;
    if (event.isComposing || (key === "Escape" && isInDialog)) return;
    if (key === "ArrowDown") move(1);
    else if (key === "ArrowUp") move(-1);
    else if (key === "Enter") follow(options[Math.max(active, 0)], event);
    else if (key === "Escape") leave();
    else return;
    event.preventDefault();
  });
  input.addEventListener("input", answer);
  input.addEventListener("focus", () => input.value && answer());
  list.addEventListener("click", () => {
    setOpen(isInDialog);
    dialog?.close();
  });
  field.addEventListener("focusout", ({ relatedTarget }) => {
    if (!isInDialog && !field.contains(relatedTarget as Node | null)) setOpen(false);
  });
  // A press on the list must not take the focus from the field.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  if (input.value || isInDialog) answer();
}

/** Follows a link as a click with the same keys held would. */
function follow(option: HTMLElement | undefined, { ctrlKey, metaKey, shiftKey }: KeyboardEvent) {
  option?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
}

function toStatus(found: Found): string {
  const [first] = found.results;
  return first ? `${countResults(found)}. Enter opens ${first.title}` : countResults(found);
}
