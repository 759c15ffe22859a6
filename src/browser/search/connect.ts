import { makeEngine } from "../../search/engine";
import type { IndexedPage } from "../../search/types";
import { connectCombobox } from "./combobox";
import { connectPage } from "./page";

/** Indexes the pages; what it gives brings a field to life, and answers what has been typed there meanwhile. */
export function makeConnect(pages: readonly IndexedPage[]): (field: HTMLElement) => void {
  const search = { pages, engine: makeEngine(pages) };
  return (field) => (field.dataset.search === "page" ? connectPage(field, search) : connectCombobox(field, search));
}
