import { listShown, toQuery } from "./shown";

/**
 * Languages that came with a shared link go on to the next page with the reader, who has not stored them. A link to
 * another language shows that beside the first of them.
 */
export function carryLanguages({ target }: Event) {
  const link = findLink(target);
  if (!link || !window.atlas.choice.shared) return;
  const linked = new URLSearchParams(link.search).get("langs")?.split(",") ?? [];
  const shown = listShown();
  const isJoined = linked.length < 2 && linked.length < shown.length;
  if (isJoined) link.search = toQuery([...new Set([shown[0] as string, ...linked, ...shown])]);
}

/** A link to a page of the site. */
export function findLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
  const isPage = link?.origin === location.origin && link.pathname.endsWith("/");
  return isPage && !link.getAttribute("href")?.startsWith("#") ? link : undefined;
}
