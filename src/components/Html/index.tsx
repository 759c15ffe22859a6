import type { ReactNode } from "react";

interface Props {
  readonly data: string;
}

/** HTML that was made when the site was built. React puts it in and never touches it again; scripts may. */
export default function Html({ data }: Props): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the HTML is our own, made by src/render, which escapes.
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: data }} />;
}
