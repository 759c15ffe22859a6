import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";

/** What is said of the results above them, and in place of results, what can be typed. */
export default function SearchHelp({ place }: { readonly place: string }): ReactNode {
  return (
    <>
      <p className="search-note" data-search-note={place} hidden />
      <ul className="search-help" data-search-help={place}>
        <li>
          a name from any language: <code>gather</code>, <code>Task.WhenAny</code>, <code>select!</code>
        </li>
        <li>
          a few plain words: <q>wait for the first</q>
        </li>
        <li>an error message, pasted</li>
        <li>
          or look through <a href={useBaseUrl("/")}>all constructs</a>
        </li>
      </ul>
    </>
  );
}
