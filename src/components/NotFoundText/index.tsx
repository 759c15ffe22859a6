import { PageMetadata } from "@docusaurus/theme-common";
import useBaseUrl from "@docusaurus/useBaseUrl";
import table from "@generated/async-atlas/default/table.json";
import type { ReactNode } from "react";
import ConstructTable from "../ConstructTable";

/** What a reader finds under an address that leads nowhere: the way to everything. */
export default function NotFoundText(): ReactNode {
  const home = useBaseUrl("/");
  return (
    <main id="main" className="wrap">
      <PageMetadata title="Page not found" />
      <div className="page-head">
        <h1>There is no page at this address</h1>
        <p>
          The page may have moved, or the address may be mistyped. All constructs are listed below; you can also start
          from the <a href={home}>home page</a>.
        </p>
      </div>
      <ConstructTable groups={table} />
    </main>
  );
}
