import { makeSearch } from "../../search/makeSearch";
import type { SearchIndex } from "../../search/types";
import { connectCombobox } from "./combobox";
import { connectPage } from "./page";

/** Indexes the pages; what it gives brings a field to life, and answers what has been typed there meanwhile. */
export function makeConnect(index: SearchIndex): (field: HTMLElement) => void {
  const search = makeSearch(index);
  return (field) => (field.dataset.search === "page" ? connectPage(field, search) : connectCombobox(field, search));
}
