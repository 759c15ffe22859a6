import { each, write } from "./elements";
import { markSectionSoon } from "./sections";
import { listCompared, listOrder } from "./shown";

/** The children of each container as the page was built, and for what they have been put in order. */
const built = new WeakMap<Element, { readonly children: readonly Element[]; readonly order: string }>();

/**
 * Hides, behind the line of its container, what is about languages that are not compared; `data-of` lists them. What
 * is hidden comes after the line, so that it appears below the line when it is opened.
 */
export function syncFolds() {
  const compared = listCompared();
  const order = listOrder();
  const isFolded = (item: Element) =>
    !item
      .getAttribute("data-of")
      ?.split(" ")
      .some((id) => compared.includes(id));
  each("of", (item) => {
    const isHidden = isFolded(item) && !item.closest("[data-folds]")?.hasAttribute("data-open");
    // Find-in-page and a link's hash reach what is hidden so, and `beforematch` opens it.
    write(item, "hidden", isHidden ? "until-found" : null);
  });
  each("folds", (container) => {
    const isOpen = container.hasAttribute("data-open");
    const wantedOrder = isOpen ? `${order} ${compared}` : order.join();
    const known = built.get(container) ?? { children: [...container.children], order: "" };
    built.set(container, { ...known, order: wantedOrder });
    if (known.order === wantedOrder) return;
    const ordered = inReadersOrder(known.children, order);
    const toRank = (child: Element) =>
      child.matches("[data-counts]") ? 1 : child.matches("[data-of]") && isFolded(child) ? 2 : 0;
    // To move a text costs time, and where nothing is open nobody sees its place.
    const wanted = isOpen ? ordered.sort((left, right) => toRank(left) - toRank(right)) : ordered;
    if (wanted.some((child, place) => child !== container.children[place])) container.append(...wanted);
  });
}

/** Texts about languages that follow each other begin with the language that the reader has first. */
function inReadersOrder(children: readonly Element[], order: readonly string[]): Element[] {
  const toPlace = (child: Element) =>
    Math.min(...(child.getAttribute("data-of") ?? "").split(" ").map((id) => order.indexOf(id)));
  const ordered: Element[] = [];
  let run: Element[] = [];
  for (const child of children) {
    if (child.matches("[data-of]")) run.push(child);
    else {
      ordered.push(...run.sort((left, right) => toPlace(left) - toPlace(right)), child);
      run = [];
    }
  }
  return [...ordered, ...run.sort((left, right) => toPlace(left) - toPlace(right))];
}

/** Opens or closes what is behind the line of a button. */
export function toggleFold(button: HTMLElement) {
  const container = button.closest("[data-folds]");
  if (container) setOpen(container, !container.hasAttribute("data-open"));
}

/** Opens what hides an element. */
export function openFold(element: Element | null) {
  const container = element?.closest("[data-of][hidden]")?.closest("[data-folds]");
  if (container) setOpen(container, true);
}

function setOpen(container: Element, isOpen: boolean) {
  write(container, "data-open", isOpen ? "" : null);
  for (const button of container.querySelectorAll("[data-fold]")) {
    write(button, "aria-expanded", String(isOpen));
    const word = button.querySelector("[data-fold-word]");
    if (word) word.textContent = isOpen ? "hide" : "show";
  }
  syncFolds();
  markSectionSoon();
}
