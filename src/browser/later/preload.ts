import { findLink } from "../links";

const fetched = new Set<string>();

/** Fetches the page behind a link that the reader points at or touches, so that it is there when it is pressed. */
export function preload({ target }: Event) {
  const link = findLink(target);
  if (!link || link.pathname === location.pathname || fetched.has(link.pathname)) return;
  fetched.add(link.pathname);
  const hint = document.createElement("link");
  hint.rel = "prefetch";
  hint.href = link.pathname;
  document.head.append(hint);
}
