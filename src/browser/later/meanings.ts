import "./meanings.css";
import means from "@generated/async-atlas/default/terms.json";

/**
 * What a term means, beside the link that leads to its page: on hover and on focus, until the reader leaves both, or
 * presses Escape. The pointer may go onto the text. A link that no script serves is a link.
 */
const gap = 6;
/** For the way of the pointer from the link to the text. */
const patience = 200;

let tip: HTMLElement | undefined;
let open: HTMLAnchorElement | undefined;
let leaving: number | undefined;

export function handleTermEvent(event: Event) {
  if (event instanceof KeyboardEvent) closeTerm(event);
  else if (event.type === "pointerover" || event.type === "focusin") showTerm(event);
  else if (event.type === "pagehide") hideTerm();
  else leaveTerm(event);
}

/** Shows the meaning of the term that the pointer is over or that has the focus. */
function showTerm(event: Event) {
  if (event instanceof PointerEvent && event.pointerType === "touch") return;
  const { target } = event;
  if (!(target instanceof Element)) return;
  const link = target.closest<HTMLAnchorElement>("a[data-term]");
  if (!link) return void (tip?.contains(target) && stay());
  stay();
  // While this was fetched the reader may have left.
  if (link === open || !link.matches(":hover, :focus")) return;
  hideTerm();
  place(link);
}

/** Takes it away again once both the pointer and the focus have gone; the focus needs no time for the way. */
function leaveTerm({ type }: Event) {
  if (!open) return;
  stay();
  const hideIfLeft = () => {
    if (!open?.matches(":hover, :focus") && !tip?.matches(":hover")) hideTerm();
  };
  leaving = window.setTimeout(hideIfLeft, type === "focusout" ? 0 : patience);
}

function closeTerm(event: KeyboardEvent) {
  if (event.key === "Escape") hideTerm();
}

function stay() {
  window.clearTimeout(leaving);
}

function hideTerm() {
  stay();
  tip?.remove();
  open?.removeAttribute("aria-describedby");
  tip = open = undefined;
}

function place(link: HTMLAnchorElement) {
  tip = document.createElement("span");
  tip.id = "term-means";
  tip.role = "tooltip";
  tip.textContent = means[link.hash.slice(1)] ?? "";
  open = link;
  document.body.append(tip);
  link.setAttribute("aria-describedby", tip.id);
  // Of a link that breaks over two lines, below its last and above its first.
  const lines = [...link.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return hideTerm();
  const { width, height } = tip.getBoundingClientRect();
  const isBelow = last.bottom + gap + height <= window.innerHeight || first.top < height + gap;
  const { left, top } = isBelow
    ? { left: last.left, top: last.bottom + gap }
    : { left: first.left, top: first.top - gap - height };
  const most = document.documentElement.clientWidth - width - gap;
  tip.style.left = `${Math.max(gap, Math.min(left, most)) + window.scrollX}px`;
  tip.style.top = `${top + window.scrollY}px`;
}
