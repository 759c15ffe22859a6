import { type Choice, readChoice, toAttributes } from "./choice";

/** Shows the reader's choice on `<html>`. Runs in the head, before the first paint, with nothing else loaded. */
function start(ids: string[], read: typeof readChoice, show: typeof toAttributes) {
  const stored = (key: string) => {
    try {
      return localStorage.getItem(`atlas.${key}`);
    } catch {
      return null;
    }
  };
  const set = (choice: Choice) => {
    for (const [name, value] of Object.entries(show(choice, ids))) {
      if (value === null) document.documentElement.removeAttribute(name);
      else document.documentElement.setAttribute(name, value);
    }
    window.atlas.choice = choice;
  };
  window.atlas = { ids, set, choice: read(location.search, stored, ids) };
  set(window.atlas.choice);
}

declare global {
  interface Window {
    atlas: { readonly ids: readonly string[]; choice: Choice; set(choice: Choice): void };
  }
}

/** The text of the script, for languages with these ids. */
export function toBootScript(ids: readonly string[]): string {
  return `(${start})(${JSON.stringify(ids)},${readChoice},${toAttributes})`;
}
