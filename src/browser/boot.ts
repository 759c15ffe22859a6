import { type Choice, readChoice, toAttributes } from "./choice";

/** Shows the reader's choice on `<html>`. Runs in the head, before the first paint, with nothing else loaded. */
function start(ids: string[], colorsKey: string, toChoice: typeof readChoice, toShown: typeof toAttributes) {
  const find = (key: string) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const stored = (key: string) => find(`atlas.${key}`);
  const read = () => {
    // A guide from a language to another is a link of both, for a reader who has chosen none.
    const [, from, to] = /\/compare\/(\w+)-to-(\w+)\/$/.exec(location.pathname) || [];
    const isLink = from && !location.search && !stored("langs");
    const choice = toChoice(isLink ? `?langs=${from},${to}` : location.search, stored, ids);
    const colors = find(colorsKey);
    const system = matchMedia("(prefers-color-scheme:dark)").matches ? "dark" : "light";
    return { ...choice, colors: colors === "light" || colors === "dark" ? colors : system } as Choice;
  };
  const show = (choice: Choice) => toShown(choice, ids);
  const set = (choice: Choice) => {
    for (const [name, value] of Object.entries(show(choice))) {
      if (value === null) document.documentElement.removeAttribute(name);
      else document.documentElement.setAttribute(name, value);
    }
    window.atlas.choice = choice;
  };
  window.atlas = { ids, read, show, set, choice: read() };
  set(window.atlas.choice);
}

declare global {
  interface Window {
    /** What the script leaves to those that come after it, which so need not bring it again. */
    atlas: {
      readonly ids: readonly string[];
      choice: Choice;
      /** The choice that the address and the storage hold now. */
      read(): Choice;
      show(choice: Choice): ReturnType<typeof toAttributes>;
      set(choice: Choice): void;
    };
  }
}

/**
 * The text of the script, for languages with these ids.
 * @param colorsKey under which light or dark is stored
 */
export function toBootScript(ids: readonly string[], colorsKey: string): string {
  return `(${start})(${JSON.stringify(ids)},${JSON.stringify(colorsKey)},${readChoice},${toAttributes})`;
}
