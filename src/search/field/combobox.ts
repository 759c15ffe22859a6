import { type Found, findResults } from "../find/results";
import type { Search } from "../find/search";
import { drawResult } from "./drawResult";
import { describeOpened, listReader } from "./reader";
import { say } from "./say";

/** A combobox with a listbox, as the WAI-ARIA Authoring Practices have it: the focus stays in the field. */
export function connectCombobox(field: HTMLElement, search: Search) {
  const find = <T extends HTMLElement>(selector: string) => field.querySelector<T>(selector) as T;
  const input = find<HTMLInputElement>("input");
  const popup = find("[data-search-popup]");
  const list = find("[role=listbox]");
  const hint = find("[data-search-hint]");
  const all = find<HTMLAnchorElement>("[data-search-all]");
  const dialog = field.closest("dialog");
  const isInDialog = !!dialog;
  let found: Found;
  let options: HTMLElement[] = [];
  let active = -1;

  const setOpen = (isOpen: boolean) => {
    popup.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen && options.length > 0));
    if (!isOpen) setActive(-1);
  };

  /** What Enter opens: of what is only near, nothing that the reader has not chosen. */
  const getNext = () => options[active] ?? (found.isNearest ? undefined : options[0]);

  const setActive = (place: number) => {
    active = place;
    for (const [at, option] of options.entries()) {
      option.ariaSelected = String(at === place);
      option.toggleAttribute("data-next", option === getNext());
    }
    options[place]?.scrollIntoView({ block: "nearest" });
    if (options[place]) input.setAttribute("aria-activedescendant", options[place].id);
    else input.removeAttribute("aria-activedescendant");
    hint.textContent = toHint(getNext(), input.value.trim() ? options.length : undefined);
  };

  const answer = () => {
    const text = input.value.trim();
    found = findResults(search, text, listReader());
    const groups = found.results.map((result) =>
      Object.assign(drawResult(result, found), { role: "group", ariaLabel: result.title }),
    );
    list.replaceChildren(...groups);
    options = [...list.querySelectorAll("a")];
    for (const [place, option] of options.entries())
      Object.assign(option, { id: `${list.id}-${place}`, role: "option", tabIndex: -1 });
    list.hidden = !options.length;
    list.scrollTop = 0;
    all.hidden = !options.length;
    all.search = `?q=${encodeURIComponent(text)}`;
    say(field, found);
    setActive(-1);
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
    else if (key === "Enter") follow(getNext(), event);
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
  answer();
}

/** Follows a link as a click with the same keys held would. */
function follow(option: HTMLElement | undefined, { ctrlKey, metaKey, shiftKey }: KeyboardEvent) {
  option?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
}

/** What Enter opens, and in which languages; before that, how results open. */
function toHint(next: HTMLElement | undefined, count: number | undefined): string {
  if (count === undefined) return `Results open ${describeOpened("")}`;
  if (!next) return count ? "Enter opens nothing until a row is chosen with ↓" : "";
  const { title, language, kind } = next.dataset;
  return `Enter opens ${title}${kind === "guide" ? "" : ` ${describeOpened(language)}`}`;
}
