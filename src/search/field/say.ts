import type { Found } from "../find/results";

/** Tells a screen reader once the typing pauses, and not at each letter. */
const pause = 350;
const timers = new WeakMap<Element, number>();

export function say(field: HTMLElement, text: string) {
  const status = field.querySelector("[role=status]");
  if (!status) return;
  clearTimeout(timers.get(status));
  timers.set(
    status,
    window.setTimeout(() => {
      status.textContent = text;
    }, pause),
  );
}

/** `3 constructs and 1 guide` */
export function countResults({ query, results, isNearest }: Found): string {
  if (!results.length) return query.line.length ? "Nothing found" : "";
  const counts = (["construct", "guide"] as const).flatMap((kind) => {
    const count = results.filter((result) => result.kind === kind).length;
    return count ? [`${count} ${kind}${count === 1 ? "" : "s"}`] : [];
  });
  return (isNearest ? "No page is about this. Nearest: " : "") + counts.join(" and ");
}

/** The languages in the reader's order. */
export function listOrder(): string[] {
  const { choice, ids } = window.atlas;
  return [...new Set([...choice.langs, ...ids])];
}
