/**
 * What is out of sight waits while the reader presses a button that changes the languages: the browser leaves it alone
 * from the press until what is in sight has been painted, and does the rest in the next frame.
 */
const changing = "[role=tab], [data-chip], [data-know], [data-learn], [data-swap], [data-view-to], [data-notation-to]";
const blocks = "article > :not(.page-head), .page-head > *, [data-example] > *";
/** How near to the window a block counts as in sight, in pixels. */
const margin = 100;

const away = new Set<Element>();
let observer: IntersectionObserver | undefined;
let waiting: Element[] = [];

/** Keeps account of the blocks that are out of sight. */
export function watchBlocks() {
  observer?.disconnect();
  away.clear();
  const note = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) isIntersecting ? away.delete(target) : away.add(target);
  };
  observer = new IntersectionObserver(note, { rootMargin: `${margin}px` });
  for (const block of document.querySelectorAll(blocks)) observer.observe(block);
}

/** Leaves alone what is out of sight; what has the focus would lose it. */
export function holdBlocks({ target }: Event) {
  if (!(target instanceof Element) || !target.closest(changing)) return;
  waiting = [...away].filter((block) => !block.contains(document.activeElement));
  for (const block of waiting) block.setAttribute("data-waits", "");
}

export function releaseBlocks() {
  for (const block of waiting) block.removeAttribute("data-waits");
  waiting = [];
}

/** After the frame that shows what the press has changed. */
export function releaseBlocksSoon() {
  if (waiting.length) requestAnimationFrame(() => setTimeout(releaseBlocks));
}
