import { toAttributes } from "./choice";
import { syncFolds } from "./folds";

/** Brings what the page says to assistive technology and to find-in-page in line with the reader's choice. */
export function syncPage() {
  const { view, langs, tab, notation, chosen } = window.atlas.choice;
  const shown = listShown();
  each("tab", (button, id) => {
    write(button, "tabindex", id === tab ? "0" : "-1");
    write(button, "aria-selected", String(id === tab));
  });
  // Find-in-page reaches what is hidden so, and `beforematch` opens it.
  each("box", (box, id) => write(box, "hidden", shown.includes(id) ? null : "until-found"));
  press("view-to", (id) => id === view);
  press("chip", (id) => shown.includes(id));
  press("notation-to", (id) => id === notation);
  press("know", (id) => chosen && id === langs[0]);
  press("learn", (id) => chosen && id === langs[1]);
  each("pair-link", (link) => {
    const compare = (link.getAttribute("href") ?? "").replace(/[^/]+-vs-[^/]+\/$/, "");
    write(link, "href", chosen ? `${compare}${langs[0]}-vs-${langs[1]}/` : compare);
  });
  syncFolds();
}

/** The languages that are compared in short: the columns, or the open tab and the reader's own. */
export function listCompared(): readonly string[] {
  const { ids, choice } = window.atlas;
  return (toAttributes(choice, ids)["data-compared"] ?? "").split(" ");
}

/** The languages that the page shows now, in order. */
export function listShown(): readonly string[] {
  const { view, langs, tab } = window.atlas.choice;
  return view === "side" ? langs : [tab];
}

/** A link's query for languages. */
export function toQuery(langs: readonly string[]): string {
  return `?langs=${langs.join(",")}`;
}

function press(name: string, isPressed: (value: string) => boolean) {
  each(name, (button, value) => write(button, "aria-pressed", String(isPressed(value))));
}

/** Does something with each element of the page that has a `data-` attribute, and its value. */
export function each(name: string, act: (element: Element, value: string) => void) {
  for (const element of document.querySelectorAll(`body [data-${name}]`)) {
    act(element, element.getAttribute(`data-${name}`) ?? "");
  }
}

/** Sets an attribute, or takes it away with `null`; what is so already costs the browser nothing. */
export function write(element: Element, name: string, value: string | null) {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
