import { makePart } from "./part";

/** What is loaded first of the terms: it fetches what they mean once the reader is on one. */
const meanings = makePart(() => import(/* webpackChunkName: "atlas-terms" */ "./meanings"));

/** The pointer, the focus and the keys, from the first time that they are on a term. */
export function followTerms(event: Event) {
  const isOnTerm = event.target instanceof Element && event.target.closest("a[data-term]");
  if (isOnTerm || meanings.isAskedFor()) meanings.call(({ handleTermEvent }) => handleTermEvent(event));
}
