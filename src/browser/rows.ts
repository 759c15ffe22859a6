import { each, write } from "./elements";

/** What every page loads of the code in the home page's table: it fetches the rest once the reader goes for it. */
let loading: Promise<typeof import("./peeks")> | undefined;

function call(act: (peeks: typeof import("./peeks")) => void) {
  loading ??= import(/* webpackChunkName: "atlas-peeks" */ "./peeks");
  // What could not be fetched is fetched again when the reader tries again.
  loading.then(act, () => {
    loading = undefined;
  });
}

/** Calls each button by the title beside it, which the page then has to say only once. */
export function nameRows() {
  each("peek-toggle", (button) => write(button, "aria-label", `Code: ${button.nextElementSibling?.textContent}`));
}

/** The pointer and the keys, from the first time that they are on the table. */
export function followRows(event: Event) {
  const isOnTable = event.target instanceof Element && event.target.closest("[data-home]");
  if (isOnTable || loading) call(({ handleRowEvent }) => handleRowEvent(event));
}

export function toggleRow(button: HTMLElement) {
  call(({ togglePeek }) => togglePeek(button));
}

export function showRows(button: HTMLElement) {
  call(({ showRows }) => showRows(button));
}

/** Draws anew what is shown, for other languages. */
export function syncRows() {
  if (loading) call(({ syncPeeks }) => syncPeeks());
}
