import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import SearchHelp from "./SearchHelp";

interface Props {
  /** Where it stands; its parts take their ids from it. */
  readonly place: "home" | "dialog";
}

/** The field and its results; the rest is in src/browser/search. */
export default function SearchField({ place }: Props): ReactNode {
  const id = `search-${place}`;
  const all = useBaseUrl("/search/");
  return (
    <form action={all} className="search" role="search" data-search={place} data-js>
      <label className="search-field">
        <Lens />
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
      <div className="search-popup" data-search-popup hidden={place === "home"}>
        <SearchHelp place={place} />
        <div id={`${id}-list`} role="listbox" aria-label="Results" hidden />
        <div className="search-foot">
          <p data-search-hint />
          <span role="status" className="visually-hidden" />
          <a href={all} data-search-all hidden>
            Show all results on one page
          </a>
        </div>
      </div>
    </form>
  );
}

function Lens(): ReactNode {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
    >
      <circle cx="6.5" cy="6.5" r="4.7" />
      <path d="M10 10l5 5" />
    </svg>
  );
}
