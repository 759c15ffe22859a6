/** Frames in which examples that come into sight may still take their true height. */
const patience = 4;

/** Lets the style sheet leave alone what is out of sight, as soon as each example has been laid out once. */
export function settle() {
  requestAnimationFrame(() => requestAnimationFrame(() => document.documentElement.setAttribute("data-settled", "")));
}

let held: Element | null = null;

/** Keeps a place where it has been scrolled, while examples above it change in height; without one, keeps no more. */
export function holdPlace(place: Element | null) {
  held = place;
  hold(patience);
}

function hold(frames: number) {
  held?.scrollIntoView();
  if (held && frames) requestAnimationFrame(() => hold(frames - 1));
}

/**
 * Makes a change that may move the page, and scrolls so that an element does not seem to; of what is above it, some may
 * take its true height frames later. The element is found anew each time.
 */
export function keepInPlace(find: () => Element | undefined, change: () => void) {
  const toTop = () => find()?.getBoundingClientRect().top;
  const before = toTop();
  change();
  if (before === undefined) return;
  const adjust = (frames: number) => {
    const top = toTop();
    if (top !== undefined && top !== before) window.scrollBy(0, top - before);
    if (frames) requestAnimationFrame(() => adjust(frames - 1));
  };
  adjust(patience);
}
