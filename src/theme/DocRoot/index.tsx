import { useDocRootMetadata } from "@docusaurus/plugin-content-docs/client";
import type { Props } from "@theme/DocRoot";
import type { ReactNode } from "react";
import NotFoundText from "../../components/NotFoundText";
import Sidebar from "../../components/Sidebar";
import styles from "./styles.module.css";

/** A page of `docs/` beside the list of all. */
export default function DocRoot(props: Props): ReactNode {
  const found = useDocRootMetadata(props);
  if (!found) return <NotFoundText />;
  return (
    <div className={`wrap ${styles.page}`}>
      {found.sidebarItems && <Sidebar items={found.sidebarItems} />}
      <main id="main">{found.docElement}</main>
    </div>
  );
}
