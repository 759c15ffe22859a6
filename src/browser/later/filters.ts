import { makePart } from "./part";

/** What is loaded first of the filters of long tables: it fetches the rest once somebody filters. */
const filter = makePart(() => import(/* webpackChunkName: "atlas-filter" */ "./filter"));

export function followFilter({ target }: Event) {
  const form = target instanceof Element && target.closest<HTMLFormElement>("[data-filter]");
  if (form) filter.call(({ filterRows }) => filterRows(form));
}
