import { findResults } from "../find/results";
import type { Search } from "../find/search";
import { drawResult } from "./drawResult";
import { listReader } from "./reader";
import { say } from "./say";

/** The page of results: what is typed is answered in the page itself, and stands in its address. */
export function connectPage(field: HTMLElement, search: Search) {
  const input = field.querySelector("input") as HTMLInputElement;
  const list = document.querySelector("[data-search-results]") as HTMLElement;

  const answer = () => {
    const found = findResults(search, input.value, listReader());
    list.replaceChildren(...found.results.map((result) => drawResult(result, found)));
    for (const item of list.children) {
      item.role = "listitem";
      Object.assign(item.querySelector("a > *") as Element, { role: "heading", ariaLevel: "2" });
    }
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
