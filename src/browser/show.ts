import type { Choice } from "./choice";

/** Changes the reader's choice: on the page, in the URL where it names languages, and in what is stored. */
export function choose(change: Partial<Choice>) {
  window.atlas.choice = { ...window.atlas.choice, ...change };
  for (const key of Object.keys(change)) {
    const value = change[key as keyof Choice];
    if (["tab", "view", "notation", "langs"].includes(key))
      store(key, Array.isArray(value) ? value.join(",") : String(value));
  }
  if (change.langs || (window.atlas.choice.shared && (change.tab || change.view))) writeUrl();
  syncPage();
  // Last: a browser that is told of a focused tab's place looks at its style, which then is still what it was.
  window.atlas.set(window.atlas.choice);
}

/** Changes between tabs and columns, and keeps the example under the reader's eyes where it is. */
export function chooseView(view: Choice["view"]) {
  keepInPlace(() => choose({ view }));
}

/** Adds a language to the columns, or takes it away; two at least remain. */
export function toggleColumn({ dataset: { column = "" } }: HTMLElement) {
  const { langs } = window.atlas.choice;
  const next = langs.includes(column) ? langs.filter((id) => id !== column) : [...langs, column];
  if (next.length < 2) return;
  keepInPlace(() => choose({ langs: next, view: "side", chosen: true }));
}

/** Makes a change that may move the page, and scrolls so that the first example in sight does not seem to. */
function keepInPlace(change: () => void) {
  const examples = [...document.querySelectorAll(".example")];
  const inSight = examples.find((example) => example.getBoundingClientRect().bottom > 0);
  const before = inSight?.getBoundingClientRect().top ?? 0;
  change();
  if (inSight) window.scrollBy(0, inSight.getBoundingClientRect().top - before);
}

export function read(key: string): string | null {
  try {
    return localStorage.getItem(`atlas.${key}`);
  } catch {
    return null;
  }
}

export function store(key: string, value: string) {
  try {
    localStorage.setItem(`atlas.${key}`, value);
  } catch {
    // Storage is full or blocked: the choice holds for this page.
  }
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

function writeUrl() {
  const query = toQuery(
    listShown().length > 1 ? listShown() : window.atlas.choice.chosen ? window.atlas.choice.langs : listShown(),
  );
  history.replaceState(history.state, "", location.pathname + query + location.hash);
}

/** Brings what the page says to assistive technology and to find-in-page in line with what it shows. */
export function syncPage() {
  const { choice } = window.atlas;
  const shown = listShown();
  for (const tab of document.querySelectorAll<HTMLElement>("[role=tab][data-tab]")) {
    const isOpen = tab.dataset.tab === choice.tab;
    write(tab, "tabindex", isOpen ? "0" : "-1");
    write(tab, "aria-selected", String(isOpen));
  }
  for (const box of document.querySelectorAll<HTMLElement>(".box")) {
    // Find-in-page reaches what is hidden so, and `beforematch` opens it.
    write(box, "hidden", shown.includes(box.dataset.language ?? "") ? null : "until-found");
  }
  press("[data-view-to]", (button) => button.dataset.viewTo === choice.view);
  press("[data-column]", (button) => choice.langs.includes(button.dataset.column ?? ""));
  press("[data-notation-to]", (button) => button.dataset.notationTo === choice.notation);
  press("[data-know]", (button) => choice.chosen && choice.langs[0] === button.dataset.know);
  press("[data-learn]", (button) => choice.chosen && choice.langs[1] === button.dataset.learn);
}

function press(selector: string, isPressed: (button: HTMLElement) => boolean) {
  for (const button of document.querySelectorAll<HTMLElement>(selector)) {
    write(button, "aria-pressed", String(isPressed(button)));
  }
}

/** Sets an attribute, or takes it away with `null`; what is so already costs the browser nothing. */
function write(element: HTMLElement, name: string, value: string | null) {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
