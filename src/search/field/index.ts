import { isComposing } from "./isComposing";

/** What every page loads of the search: it opens it, and fetches the rest once the reader goes for it. */

type Connect = (field: HTMLElement) => void;
let loading: Promise<Connect> | undefined;
const findDialog = () => document.querySelector<HTMLDialogElement>("[data-search-dialog]");

/** Puts the reader into the page's own search field, or opens the one that all pages have. */
export function openSearch() {
  load();
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

/** Fetches the search before it is needed: where the reader points at its button, or is in its field. */
export function prepareSearch({ target }: Event) {
  const field = (target as Element).closest?.<HTMLElement>("[data-search]");
  if (field) connect(field);
  else if ((target as Element).closest?.("[data-search-open]")) load();
}

/** Shows what the address of the page asks for, on the page that is there for it. */
export function startSearchPage() {
  const input = document.querySelector<HTMLInputElement>("[data-search=page] input");
  const text = new URLSearchParams(location.search).get("q");
  if (!input?.form || !text) return;
  input.value = text;
  connect(input.form);
}

async function connect(field: HTMLElement) {
  if (field.dataset.state) return;
  field.dataset.state = "loading";
  try {
    (await load())(field);
  } catch {
    delete field.dataset.state;
    const textContent = "The search could not be loaded. Type on to try again.";
    Object.assign(field.querySelector("[role=status]") as Element, { className: "", textContent });
    field.addEventListener("input", () => connect(field), { once: true });
  }
}

/** Fetches code and index, side by side and once; again where that has failed. */
function load(): Promise<Connect> {
  loading ??= Promise.all([
    import(/* webpackChunkName: "atlas-search" */ "./connect"),
    import(/* webpackChunkName: "atlas-search-index" */ "@generated/async-atlas/default/search.json"),
  ]).then(([{ makeConnect }, { default: index }]) => makeConnect(index));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
