import { findResults } from "../find/results";
import { addPage, type Search, startSearch } from "../find/search";
import type { Index } from "../find/types";
import { connectCombobox } from "./combobox";
import { drawResult } from "./drawResult";
import { listReader, say } from "./say";

/** Milliseconds of work after which the browser has its turn, so that what is typed meanwhile shows. */
const slice = 30;

/** Indexes the pages; what it returns brings a field to life, and answers what has been typed there meanwhile. */
export async function makeConnect(index: Index): Promise<(field: HTMLElement) => void> {
  const search = startSearch(index);
  let start = performance.now();
  for (const page of index.pages) {
    addPage(search, page);
    if (performance.now() - start < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
  return (field) => (field.dataset.search === "page" ? connectPage(field, search) : connectCombobox(field, search));
}

/** The page of results: what is typed is answered in the page itself, and stands in its address. */
function connectPage(field: HTMLElement, search: Search) {
  const input = field.querySelector("input") as HTMLInputElement;
  const list = document.querySelector("[data-search-results]") as HTMLElement;

  const answer = () => {
    const found = findResults(search, input.value, listReader());
    list.replaceChildren(...found.results.map((result) => drawResult(result, found, "listitem")));
    for (const { firstChild } of list.children)
      Object.assign(firstChild?.firstChild as Element, { role: "heading", ariaLevel: "2" });
    say(field, found);
  };

  input.addEventListener("input", () => {
    answer();
    const text = input.value.trim();
    history.replaceState(history.state, "", text ? `?q=${encodeURIComponent(text)}` : "?");
  });
  field.addEventListener("submit", (event) => event.preventDefault());
  answer();
}
