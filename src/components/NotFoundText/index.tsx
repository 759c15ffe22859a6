import { PageMetadata } from "@docusaurus/theme-common";
import useBaseUrl from "@docusaurus/useBaseUrl";
import table from "@generated/async-atlas/default/table.json";
import type { ReactNode } from "react";
import type { TableGroup } from "../../model";
import ConstructTable from "../ConstructTable";

/** What a reader finds under an address that leads nowhere: the way to everything. */
export default function NotFoundText(): ReactNode {
  const home = useBaseUrl("/");
  return (
    <main id="main" className="w">
      <PageMetadata title="Page not found" />
      <div className="hd">
        <h1>There is no page at this address</h1>
        <p>
          It may have moved, or the address has a slip. All constructs stand below; the <a href={home}>home page</a> has
          them with a choice of languages.
        </p>
      </div>
      <ConstructTable groups={table as unknown as TableGroup[]} />
    </main>
  );
}
