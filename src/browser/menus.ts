import { closeSections } from "./sections";

/** Closes each menu that the reader presses beside. */
export function leaveMenus({ target }: Event) {
  for (const menu of document.querySelectorAll("[data-menu][open]")) {
    if (!menu.contains(target as Node)) menu.removeAttribute("open");
  }
  const list = target instanceof Element ? target.closest("[data-sections], [data-sections-open]") : null;
  const link = target instanceof Element ? target.closest("a") : null;
  if (!list || link) closeSections();
}

/** Escape closes the open menus, and the focus goes back to what opened it. */
export function closeMenus(event: KeyboardEvent) {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  for (const menu of document.querySelectorAll("[data-menu][open]")) {
    const wasWithin = menu.contains(document.activeElement);
    menu.removeAttribute("open");
    if (wasWithin) menu.querySelector("summary")?.focus();
  }
  const list = document.querySelector("[data-sections][data-open]");
  const wasWithin = list?.contains(document.activeElement);
  closeSections();
  if (wasWithin) document.querySelector<HTMLElement>("[data-sections-open]")?.focus();
}
