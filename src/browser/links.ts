import { toQuery } from "./show";

/** Where a press on a link leads inside the site; nothing where the browser is to follow it itself. */
export function toPath(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return undefined;
  const link = findLink(event.target);
  if (!link) return undefined;
  const { pathname, search, hash } = link;
  if (pathname === location.pathname && hash) return undefined;
  // Languages that came with a shared link stay with the reader, who has not stored them.
  const { choice } = window.atlas;
  return (
    pathname + (search || (choice.shared ? toQuery(choice.view === "side" ? choice.langs : [choice.tab]) : "")) + hash
  );
}

/** Fetches the page behind a link that the reader points at or touches. */
export function preload({ target }: Event) {
  const link = findLink(target);
  if (link && link.pathname !== location.pathname) window.docusaurus?.preload(link.pathname);
}

function findLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute("download")) return undefined;
  return link.pathname.endsWith("/") ? link : undefined;
}
