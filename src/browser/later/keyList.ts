import { makePart } from "./part";

/** What is loaded first of the list of keys: it fetches the rest where it is opened. */
const list = makePart(() => import(/* webpackChunkName: "atlas-keys" */ "./shortcuts"));

export function showShortcuts() {
  list.call(({ openShortcuts }) => openShortcuts());
}
