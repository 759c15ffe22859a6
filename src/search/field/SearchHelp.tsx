import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";

/** What to do where nothing was found, and what is said above results that are only near. */
export default function SearchHelp({ place }: { readonly place: string }): ReactNode {
  const home = useBaseUrl("/");
  return (
    <>
      <p className="search-help" data-search-help={place} hidden>
        Nothing found. Try the name that your language uses (<code>Task.WhenAll</code>, <code>select!</code>), a few
        plain words (<q>wait for the first</q>), or part of an error message. Or look through{" "}
        <a href={home}>all constructs</a>.
      </p>
      <p className="search-nearest" data-search-nearest={place} hidden>
        No page is about this. Nearest:
      </p>
    </>
  );
}
