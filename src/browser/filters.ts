import { makePart } from "./part";

/** What every page loads of the filters of long tables: it fetches the rest once somebody filters. */
const filter = makePart(() => import(/* webpackChunkName: "atlas-filter" */ "./filter"));

export function followFilter({ target }: Event) {
  const form = target instanceof Element && target.closest<HTMLFormElement>("[data-filter]");
  if (form) filter.call(({ filterRows }) => filterRows(form));
}

/** Enter in the field would load the page again. */
export function keepFilter(event: Event) {
  if (event.target instanceof Element && event.target.matches("[data-filter]")) event.preventDefault();
}
