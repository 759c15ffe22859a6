import type { ReactNode } from "react";
import SearchField from "./SearchField";

/** The search of pages that have no field of their own; opened with the button of the header, `/` or Ctrl+K. */
export default function SearchDialog(): ReactNode {
  return (
    <dialog className="search-dialog" aria-label="Search" data-search-dialog>
      <SearchField place="dialog" />
      <button type="button" className="search-close" data-search-close tabIndex={-1} data-js>
        Close
      </button>
    </dialog>
  );
}
