/** Frames in which examples that come into sight may still take their true height. */
const patience = 4;

/** Lets the style sheet leave alone what is out of sight, as soon as each example has been laid out once. */
export function settle() {
  requestAnimationFrame(() => requestAnimationFrame(() => document.documentElement.setAttribute("data-settled", "")));
}

/** Keeps the place that the address names where the browser has scrolled it, while examples above it change in height. */
export function holdPlace() {
  const place = document.querySelector(":target");
  if (place) hold(place, patience);
}

function hold(place: Element, frames: number) {
  place.scrollIntoView();
  if (frames) requestAnimationFrame(() => hold(place, frames - 1));
}
