import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";

/** The field and the place of its results, of which a script draws the rest; ids are of the place where it is. */
export default function SearchField({ place }: { readonly place: "home" | "dialog" }): ReactNode {
  const id = `search-${place}`;
  const all = useBaseUrl("/search/");
  return (
    <form action={all} className="search" role="search" data-search={place} data-js>
      <label className="search-field">
        <span className="visually-hidden">Search</span>
        <input
          name="q"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded="false"
          aria-controls={`${id}-list`}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder="A name, plain words, an error message"
        />
        <kbd>/</kbd>
      </label>
      <div className="search-popup" data-search-popup hidden>
        <div id={`${id}-list`} role="listbox" aria-label="Results" hidden />
        <span role="status" className="visually-hidden" />
      </div>
    </form>
  );
}

/** The search of pages that have no field of their own; opened with the button of the header, `/` or Ctrl+K. */
export function SearchDialog(): ReactNode {
  return (
    <dialog className="search-dialog" aria-label="Search" data-search-dialog>
      <SearchField place="dialog" />
      <button type="button" className="search-close" data-search-close tabIndex={-1} data-js>
        Close
      </button>
    </dialog>
  );
}
