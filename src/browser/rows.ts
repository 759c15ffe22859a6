import { each, write } from "./syncPage";

/** What every page loads of the code in the home page's table: it fetches the rest once the reader goes for it. */
let loading: Promise<typeof import("./peeks")> | undefined;

function load() {
  loading ??= import(/* webpackChunkName: "atlas-peeks" */ "./peeks");
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Calls each button by the title beside it, which the page then has to say only once. */
export function nameRows() {
  each("peek-toggle", (button) => write(button, "aria-label", `Code: ${button.nextElementSibling?.textContent}`));
}

/** The pointer and the keys, from the first time that they are on the table. */
export function followRows(event: Event) {
  const isOnTable = event.target instanceof Element && event.target.closest("[data-home]");
  if (isOnTable || loading) load().then(({ handleRowEvent }) => handleRowEvent(event), ignore);
}

export function toggleRow(button: HTMLElement) {
  load().then(({ togglePeek }) => togglePeek(button), ignore);
}

export function showRows(button: HTMLElement) {
  load().then(({ showRows }) => showRows(button), ignore);
}

/** Draws anew what is shown, for other languages. */
export function syncRows() {
  loading?.then(({ syncPeeks }) => syncPeeks(), ignore);
}

/** What could not be fetched is fetched again when the reader tries again. */
function ignore() {}
