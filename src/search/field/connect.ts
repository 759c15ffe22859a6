import { findResults } from "../find/results";
import { readSearch, type Search } from "../find/search";
import { connectCombobox } from "./combobox";
import { drawResult } from "./drawResult";
import { toHelp } from "./popup";
import { listReader, say } from "./say";

/** Indexes the pages; what it returns brings a field to life, and answers what has been typed there meanwhile. */
export async function makeConnect(index: Response): Promise<(field: HTMLFormElement) => void> {
  const search = await readSearch(index);
  return (field) => (field.dataset.search === "page" ? connectPage(field, search) : connectCombobox(field, search));
}

/** The page of results: what is typed is answered in the page itself, and stands in its address. */
function connectPage(field: HTMLFormElement, search: Search) {
  const input = field.querySelector("input") as HTMLInputElement;
  const list = document.querySelector("[data-search-results]") as HTMLElement;
  list.insertAdjacentHTML("beforebegin", toHelp(field));

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
