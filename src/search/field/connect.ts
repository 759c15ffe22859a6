import { addPage, makeSearch } from "../find/search";
import type { IndexedPage } from "../find/types";
import { connectCombobox } from "./combobox";
import { connectPage } from "./page";

/** Milliseconds of work after which the browser has its turn, so that what is typed meanwhile shows. */
const slice = 30;

/** Indexes the pages; what it returns brings a field to life, and answers what has been typed there meanwhile. */
export async function makeConnect(pages: readonly IndexedPage[]): Promise<(field: HTMLElement) => void> {
  const search = makeSearch();
  let start = performance.now();
  for (const page of pages) {
    if (performance.now() - start > slice) {
      await new Promise((resolve) => setTimeout(resolve));
      start = performance.now();
    }
    addPage(search, page);
  }
  return (field) => (field.dataset.search === "page" ? connectPage(field, search) : connectCombobox(field, search));
}
