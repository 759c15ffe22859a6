/** What every page loads of the search: it opens it, and fetches the rest once the reader goes for it. */

type Connect = (field: HTMLElement) => void;
let loading: Promise<Connect> | undefined;

/** Puts the reader into the page's own search field, or opens the one that all pages have. */
export function openSearch() {
  load();
  const field = document.querySelector<HTMLInputElement>("main [data-search] input");
  const dialog = findDialog();
  if (field) {
    field.focus();
    field.select();
  } else if (dialog && !dialog.open) {
    // What is modal would lie over it.
    document.querySelector<HTMLDialogElement>("dialog:modal")?.close();
    // Not modal: to make the rest of the page inert, a browser styles all of it anew, before the field is there.
    dialog.show();
    dialog.querySelector("input")?.select();
  }
}

/** Ctrl+K, or Cmd+K; and Escape. */
export function handleSearchKey(event: KeyboardEvent) {
  if (event.key === "Escape" && !event.isComposing) closeSearch();
  if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  openSearch();
}

/** Fetches the search before it is needed: where the reader points at its button, or stands in its field. */
export function prepareSearch({ target }: Event) {
  const field = target instanceof Element ? target.closest<HTMLElement>("[data-search]") : null;
  if (field) connect(field);
  else if (target instanceof Element && target.closest("[data-search-open]")) load();
}

/** Shows what the address of the page asks for, on the page that is there for it. */
export function startSearchPage() {
  const field = document.querySelector<HTMLElement>("[data-search=page]");
  const text = new URLSearchParams(location.search).get("q");
  const input = field?.querySelector("input");
  if (!field || !input || !text) return;
  input.value = text;
  connect(field);
}

export function closeSearch() {
  findDialog()?.close();
}

/** Closes the search where the focus goes elsewhere, or the reader presses beside it; then the focus goes back. */
export function leaveSearch(event: Event) {
  const dialog = findDialog();
  if (!dialog?.open) return;
  const isLeft = event.type === "mousedown" ? event.target === dialog : !dialog.contains(event.target as Node);
  if (!isLeft) return;
  event.preventDefault();
  dialog.close();
}

function findDialog(): HTMLDialogElement | null {
  return document.querySelector("[data-search-dialog]");
}

async function connect(field: HTMLElement) {
  if (field.dataset.state) return;
  field.dataset.state = "loading";
  try {
    (await load())(field);
    field.dataset.state = "ready";
  } catch {
    delete field.dataset.state;
    const status = field.querySelector("[role=status]");
    if (status)
      Object.assign(status, { className: "", textContent: "The search could not be loaded. Type on to try again." });
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
