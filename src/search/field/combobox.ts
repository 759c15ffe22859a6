import { type Found, findResults } from "../find/results";
import type { Search } from "../find/search";
import { drawResult } from "./drawResult";
import { isComposing } from "./open";
import { toFoot, toHelp } from "./popup";
import { describeOpened, listReader, say } from "./say";

/** A combobox with a listbox, as the WAI-ARIA Authoring Practices have it: the focus stays in the field. */
export function connectCombobox(field: HTMLFormElement, search: Search) {
  const find = <T extends HTMLElement>(selector: string) => field.querySelector<T>(selector) as T;
  const input = find<HTMLInputElement>("input");
  const popup = find("[data-search-popup]");
  const list = find("[role=listbox]");
  popup.insertAdjacentHTML("afterbegin", toHelp(field));
  popup.insertAdjacentHTML("beforeend", toFoot(field));
  const dialog = field.closest("dialog");
  let found: Found;
  let options: HTMLAnchorElement[] = [];
  let active = -1;

  const setOpen = (isOpen: boolean) => {
    popup.hidden = !isOpen;
    input.ariaExpanded = String(isOpen && options.length > 0);
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
    find("[data-search-hint]").textContent = toHint(found, getNext());
  };

  const answer = () => {
    const text = input.value.trim();
    // First: asked for its place later, the browser would lay out what then changes again.
    list.scrollTop = 0;
    found = findResults(search, text, listReader());
    list.replaceChildren(...found.results.map((result) => drawResult(result, found, "group")));
    options = [...list.querySelectorAll("a")];
    for (const [at, option] of options.entries())
      Object.assign(option, { id: `${list.id}-${at}`, role: "option", tabIndex: -1 });
    list.hidden = !options.length;
    find<HTMLAnchorElement>("[data-search-all]").search = `?q=${encodeURIComponent(text)}`;
    say(field, found);
    setActive(-1);
    setOpen(!!text || !!dialog);
  };

  const move = (by: 1 | -1) => {
    if (popup.hidden) answer();
    // One step before the first, and after the last, is the field itself.
    const places = options.length + 1;
    setActive(((active + 1 + by + places) % places) - 1);
  };

  input.addEventListener("keydown", (event) => {
    const { key } = event;
    if (isComposing(event) || (key === "Escape" && dialog)) return;
    if (key === "ArrowDown") move(1);
    else if (key === "ArrowUp") move(-1);
    else if (key === "Enter") follow(getNext(), event);
    else if (key === "Escape" && popup.hidden) input.value = "";
    else if (key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
  });
  input.addEventListener("input", answer);
  input.addEventListener("focus", () => input.value && answer());
  list.addEventListener("click", () => {
    setOpen(!!dialog);
    dialog?.close();
  });
  field.addEventListener("focusout", ({ relatedTarget }) => {
    if (!dialog && !field.contains(relatedTarget as Node | null)) setOpen(false);
  });
  // A page that the reader comes back to opens as it was left.
  if (!dialog) window.addEventListener("pagehide", () => setOpen(false));
  // A press on the list must not take the focus from the field.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  answer();
}

/** Follows a link as a click with the same keys held would. */
function follow(link: HTMLAnchorElement | undefined, { ctrlKey, metaKey, shiftKey }: KeyboardEvent) {
  if (!link) return;
  // WebKit takes the keys from a click of the mouse alone.
  if (ctrlKey || metaKey) link.target = "_blank";
  link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
  link.removeAttribute("target");
}

/** What Enter opens, and in which languages; before that, how results open. */
function toHint({ query, isNearest }: Found, next: HTMLAnchorElement | undefined): string {
  if (next?.dataset.kind === "guide") return `Enter opens ${next.dataset.title}`;
  if (next) return `Enter opens ${next.dataset.title} ${describeOpened(next.dataset.language)}`;
  if (isNearest) return "Enter opens nothing until a row is chosen with ↓";
  return query.line.length ? "" : `Results open ${describeOpened("")}`;
}
