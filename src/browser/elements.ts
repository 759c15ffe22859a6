/** Does something with each element of the page that has a `data-` attribute, and its value. */
export function each(name: string, act: (element: Element, value: string) => void) {
  for (const element of document.querySelectorAll(`body [data-${name}]`)) {
    act(element, element.getAttribute(`data-${name}`) ?? "");
  }
}

/** Sets an attribute, or takes it away with `null`; what is so already costs the browser nothing. */
export function write(element: Element, name: string, value: string | null) {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
