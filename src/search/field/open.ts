/** What every page loads of the search. */
const findDialog = () => document.querySelector<HTMLDialogElement>("[data-search-dialog]");

/** Puts the reader into the page's own search field, or opens the one that all pages have; the focus fetches the rest. */
export function openSearch() {
  const own = document.querySelector<HTMLInputElement>("main [data-search] input");
  const dialog = findDialog();
  if (!own && dialog && !dialog.open) {
    // What is modal would lie over it.
    document.querySelector<HTMLDialogElement>("dialog:modal")?.close();
    // Not modal: to make the rest of the page inert, a browser styles all of it anew, before the field is there.
    dialog.show();
  }
  const field = own ?? dialog?.querySelector("input");
  field?.focus();
  field?.select();
}

export function closeSearch() {
  findDialog()?.close();
}

/** Ctrl+K, or Cmd+K; and Escape. */
export function handleSearchKey(event: KeyboardEvent) {
  if (event.key === "Escape" && !isComposing(event)) closeSearch();
  if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  openSearch();
}

/** Closes the search where the focus goes elsewhere, or the reader presses beside it; then the focus goes back. */
export function leaveSearch(event: Event) {
  const dialog = findDialog();
  // In Firefox the focus stops at the dialog itself on its way out.
  const isInside = event.target !== dialog && dialog?.contains(event.target as Node);
  if (event.type === "mousedown" ? event.target !== dialog : isInside) return;
  if (!dialog?.open) return;
  event.preventDefault();
  dialog.close();
}

/** Whether a key belongs to a word that is being composed; Safari says so of the last one by its code alone. */
export function isComposing({ isComposing, keyCode }: KeyboardEvent): boolean {
  return isComposing || keyCode === 229;
}
