import { computeAccessibleName, getRole, isInaccessible } from "dom-accessibility-api";

/** A text, or a regular expression, on its way into the page. */
export type Text = string | { readonly source: string; readonly flags: string };

/** How a locator goes on from what it has found. */
export type Step =
  | { readonly css: string }
  | { readonly role: string; readonly name?: Text; readonly exact?: boolean }
  | { readonly text: Text; readonly exact?: boolean }
  | { readonly visible: boolean }
  | { readonly hasText: Text }
  | { readonly has: readonly Step[] }
  | { readonly and: readonly Step[] }
  /** Counted from the end where it is below zero. */
  | { readonly nth: number };

/** Where an element takes a press, in the window; or why it takes none yet. */
export type Aim = { readonly x: number; readonly y: number } | { readonly fault: string };

// All of this file runs in the page.

/** The elements that Playwright's locator of these steps has. */
export function find(steps: readonly Step[], root: ParentNode = document): Element[] {
  let found: ParentNode[] = [root];
  for (const step of steps) found = follow(step, found);
  return found as Element[];
}

function follow(step: Step, found: readonly ParentNode[]): Element[] {
  const elements = found as readonly Element[];
  if ("nth" in step) return elements.slice(step.nth).slice(0, 1);
  if ("visible" in step) return elements.filter((each) => isVisible(each) === step.visible);
  if ("hasText" in step) return elements.filter((each) => matches(step.hasText, false, each.textContent));
  if ("has" in step) return elements.filter((each) => find(step.has, each).length > 0);
  if ("and" in step) {
    const others = new Set(find(step.and));
    return elements.filter((each) => others.has(each));
  }
  return [...new Set(found.flatMap((each) => findIn(step, each)))];
}

function findIn(step: Step, root: ParentNode): Element[] {
  if ("css" in step) return [...root.querySelectorAll(step.css)];
  const all = [...root.querySelectorAll("*:not(head, head *, script, style)")];
  if ("text" in step) {
    const isSaid = (each: Element) => matches(step.text, step.exact, each.textContent);
    return all.filter((each) => isSaid(each) && ![...each.children].some(isSaid));
  }
  if (!("role" in step)) return [];
  const ofRole = all.filter((each) => getRole(each) === step.role && isReachable(each));
  const { name, exact } = step;
  return name === undefined ? ofRole : ofRole.filter((each) => isCalled(each, name, exact));
}

/** A string is compared without its blanks: the name that is computed lacks those between elements. */
function isCalled(element: Element, wanted: Text, isExact: boolean | undefined): boolean {
  const name = computeAccessibleName(element);
  if (typeof wanted !== "string") return matches(wanted, isExact, name);
  return matches(wanted.replace(/\s/g, ""), isExact, name.replace(/\s/g, ""));
}

function matches(wanted: Text, isExact: boolean | undefined, text: string | null): boolean {
  const plain = toPlain(text ?? "");
  if (typeof wanted !== "string") return new RegExp(wanted.source, wanted.flags).test(plain);
  if (isExact) return plain === toPlain(wanted);
  return plain.toLowerCase().includes(toPlain(wanted).toLowerCase());
}

function toPlain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Whether those who do not see the page are told of an element. */
function isReachable(element: Element): boolean {
  return !isInaccessible(element) && (isRendered(element) || getComputedStyle(element).display === "contents");
}

function isRendered(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && isRendered(element);
}

/** Brings an element into the window, waits until it stays where it is, and aims at the middle of its first part. */
export async function aim(element: Element): Promise<Aim> {
  if (!isVisible(element)) return { fault: "it is not visible" };
  if (element.matches(":disabled")) return { fault: "it is disabled" };
  bringIntoView(element);
  const before = readPart(element);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { left, top, width, height } = readPart(element);
  if (left !== before.left || top !== before.top) return { fault: "it moves" };
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = document.elementFromPoint(x, y);
  if (!hit || !(element.contains(hit) || hit.closest("label")?.contains(element)))
    return { fault: `it is covered by ${hit?.outerHTML.slice(0, 200)}, at ${x} ${y} of ${innerWidth} ${innerHeight}` };
  return { x: Math.round(x), y: Math.round(y) };
}

/** What is still out of sight when it is asked takes no focus. */
export function takeFocus(element: Element): true | { readonly fault: string } {
  (element as HTMLElement).focus();
  return element === document.activeElement || { fault: "it takes no focus" };
}

export function bringIntoView(element: Element) {
  if (isInView(element)) return;
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  if (isInView(element)) return;
  // In WebKit 2.50 that does nothing for what is inside a part that it leaves alone (`content-visibility: auto`).
  const { top, height } = element.getBoundingClientRect();
  window.scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: "instant" });
}

function isInView(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}

function readPart(element: Element): DOMRect {
  const parts = [...element.getClientRects()];
  return parts.find(({ width, height }) => width > 0 && height > 0) ?? element.getBoundingClientRect();
}
