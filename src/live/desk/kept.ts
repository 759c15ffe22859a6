/** What a reader has changed in a program, kept until the tab is closed. */
export function readKept(key: string): string | undefined {
  try {
    return sessionStorage.getItem(toName(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text, or with `undefined` forgets it. */
export function keep(key: string, text: string | undefined) {
  try {
    if (text === undefined) sessionStorage.removeItem(toName(key));
    else sessionStorage.setItem(toName(key), text);
  } catch {
    // Storage is full or blocked: the text is there as long as the desk is open.
  }
}

function toName(key: string): string {
  return `atlas.run.${key}`;
}
