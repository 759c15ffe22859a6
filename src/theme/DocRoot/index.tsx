import { useDocRootMetadata } from "@docusaurus/plugin-content-docs/client";
import type { Props } from "@theme/DocRoot";
import type { ReactNode } from "react";
import NotFoundText from "../../components/NotFoundText";

/** A page of `docs/`. */
export default function DocRoot(props: Props): ReactNode {
  const found = useDocRootMetadata(props);
  return found?.docElement ?? <NotFoundText />;
}
