import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";

/** What to do where nothing was found. */
export default function SearchHelp({ place }: { readonly place: string }): ReactNode {
  const home = useBaseUrl("/");
  return (
    <p className="search-help" data-search-help={place} hidden suppressHydrationWarning>
      Nothing found. Try a name as your language has it (<code>Task.WhenAll</code>, <code>select!</code>), a few plain
      words (<q>wait for the first</q>), or a part of an error message. Or look through{" "}
      <a href={home}>all constructs</a>.
    </p>
  );
}
