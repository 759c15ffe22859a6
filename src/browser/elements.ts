/** The elements of the page by their `data-` attributes; a built page is what it is. */
const known = new Map<string, readonly Element[]>();

/** Does something with each element of the page that has a `data-` attribute, and its value. */
export function each(name: string, act: (element: Element, value: string) => void) {
  const elements = known.get(name) ?? [...document.querySelectorAll(`body [data-${name}]`)];
  known.set(name, elements);
  for (const element of elements) act(element, element.getAttribute(`data-${name}`) ?? "");
}

/** Looks for the elements anew, where the page has been drawn anew. */
export function forgetElements() {
  known.clear();
}

/** Sets an attribute, or takes it away with `null`; what is so already costs the browser nothing. */
export function write(element: Element, name: string, value: string | null) {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
