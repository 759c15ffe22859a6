import { each, write } from "./elements";

/** How far below the top of the window a section's heading may be for the section to be the current one, in pixels. */
const reach = 140;

/** Marks the section that the reader is in, in the list of sections and on the button that opens the list. */
export function markSection() {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-sections] a[href^='#']")];
  const limit = findLimit();
  // The page has them in another order than the list: the reader's languages first, and at last what was folded.
  let current = links[0];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const link of links) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!place?.checkVisibility({ contentVisibilityAuto: true })) continue;
    const { top } = place.getBoundingClientRect();
    if (top < lowest || top >= limit) continue;
    current = link;
    lowest = top;
  }
  for (const link of links) write(link, "aria-current", link === current ? "true" : null);
  each("section", (name) => {
    if (current) name.textContent = current.textContent;
  });
}

/** Where the page ends, and what a link leads to cannot reach the top, it counts where it is; without one, all in sight do. */
function findLimit(): number {
  const { scrollTop, scrollHeight } = document.documentElement;
  if (scrollTop === 0 || scrollTop + innerHeight < scrollHeight - 1) return reach;
  const { top = innerHeight } = document.querySelector(":target")?.getBoundingClientRect() ?? {};
  return top > 0 && top < innerHeight ? Math.max(top + 1, reach) : innerHeight;
}

let marking = false;

/** Marks it once a frame, however often the page moves. */
export function markSectionSoon() {
  if (marking) return;
  marking = true;
  requestAnimationFrame(() => {
    marking = false;
    markSection();
  });
}

/** Opens or closes the list of sections, where the window has no place for it beside the text. */
export function toggleSections(button: HTMLElement) {
  const list = document.querySelector("[data-sections]");
  if (list) setOpen(button, list, !list.hasAttribute("data-open"));
}

/** Closes the list after a press in it or beside it, and for Escape. */
export function closeSections() {
  const list = document.querySelector("[data-sections][data-open]");
  const button = document.querySelector("[data-sections-open]");
  if (list && button) setOpen(button, list, false);
}

function setOpen(button: Element, list: Element, isOpen: boolean) {
  const bar = button.closest("[data-bar]");
  // The bar is below the header until the reader has scrolled.
  if (bar) (list as HTMLElement).style.setProperty("--bar", `${bar.getBoundingClientRect().bottom}px`);
  write(list, "data-open", isOpen ? "" : null);
  write(button, "aria-expanded", String(isOpen));
}
