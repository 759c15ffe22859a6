/** What is loaded first of the search: it fetches the rest once the reader goes for it. */
import address from "@generated/async-atlas/default/search-index.txt";

type Connect = (field: HTMLFormElement) => void;
let loading: Promise<Connect> | undefined;

/** Fetches the search before it is needed: where the reader points at its button, or is in its field. */
export function prepareSearch({ target }: Event) {
  const field = (target as Element).closest?.<HTMLFormElement>("form[data-search]");
  if (field) connect(field);
  else if ((target as Element).closest?.("[data-search-open]")) load();
}

/** Fetches the search on the page that is there for it, and shows what the address asks for. */
export function startSearchPage() {
  const input = document.querySelector<HTMLInputElement>("[data-search=page] input");
  const text = new URLSearchParams(location.search).get("q");
  if (!input?.form) return;
  if (text) input.value = text;
  connect(input.form);
}

async function connect(field: HTMLFormElement) {
  if (field.dataset.state) return;
  field.dataset.state = "loading";
  try {
    (await load())(field);
  } catch {
    delete field.dataset.state;
    const textContent = "The search could not be loaded. Type on to try again.";
    const status = field.querySelector("[role=status]") as Element;
    Object.assign(status, { className: "", textContent });
    status.parentElement?.removeAttribute("hidden");
    field.addEventListener("input", () => connect(field), { once: true });
  }
}

/** Fetches code and index, side by side and once; again where that has failed. */
function load(): Promise<Connect> {
  loading ??= Promise.all([import(/* webpackChunkName: "atlas-search" */ "./connect"), fetch(address)]).then(
    ([{ makeConnect }, index]) => makeConnect(index),
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
