import { makePart } from "./part";

/** What is loaded first of the code in the home page's table: it fetches the rest once the reader goes for it. */
const peeks = makePart(() => import(/* webpackChunkName: "atlas-peeks" */ "./peeks"));

/** The pointer and the keys, from the first time that they are on the table. */
export function followRows(event: Event) {
  const isOnTable = event.target instanceof Element && event.target.closest("[data-home]");
  if (isOnTable || peeks.isAskedFor()) peeks.call(({ handleRowEvent }) => handleRowEvent(event));
}

export function toggleRow(button: HTMLElement) {
  peeks.call(({ togglePeek }) => togglePeek(button));
}

export function showRows(button: HTMLElement) {
  peeks.call(({ showRows }) => showRows(button));
}

/** Draws anew what is shown, for other languages. */
export function syncRows() {
  if (peeks.isAskedFor()) peeks.call(({ syncPeeks }) => syncPeeks());
}
