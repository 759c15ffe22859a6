import { findResults } from "../find/results";
import type { Search } from "../find/search";
import { drawItems } from "./drawResults";
import { countResults, listOrder, say } from "./say";

/** The page of results: what is typed is answered in the page itself, and stands in its address. */
export function connectPage(field: HTMLElement, search: Search) {
  const input = field.querySelector("input") as HTMLInputElement;
  const list = document.querySelector("[data-search-results]") as HTMLElement;
  const nearest = document.querySelector("[data-search-nearest=page]") as HTMLElement;
  const help = document.querySelector("[data-search-help=page]") as HTMLElement;

  const answer = () => {
    const text = input.value.trim();
    const found = findResults(search, text, listOrder());
    list.replaceChildren(...drawItems(found));
    nearest.hidden = !found.isNearest;
    help.hidden = !text || found.results.length > 0;
    say(field, countResults(found));
  };

  input.addEventListener("input", () => {
    answer();
    const { state } = history;
    history.replaceState(state, "", input.value.trim() ? `?q=${encodeURIComponent(input.value.trim())}` : "?");
  });
  field.addEventListener("submit", (event) => event.preventDefault());
  answer();
}
