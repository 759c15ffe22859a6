import useBrokenLinks from "@docusaurus/useBrokenLinks";
import type { ReactNode } from "react";
import { toAnchor } from "../../model";

interface Props {
  /** The example or pitfall. */
  readonly of: string;
  readonly data: string;
}

/** HTML that was made when the site was built. React puts it in and never touches it again; scripts may. */
export default function Html({ of, data }: Props): ReactNode {
  useBrokenLinks().collectAnchor(toAnchor(of));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is our own, made by src/render, which escapes.
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: data }} />;
}
