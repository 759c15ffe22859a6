import useBaseUrl from "@docusaurus/useBaseUrl";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import type { ComponentProps, ReactNode } from "react";

/** A link in the text of a page; one inside the site is checked when the site is built. */
export default function PageLink({ href = "", ...rest }: ComponentProps<"a">): ReactNode {
  const { collectLink } = useBrokenLinks();
  const isOutside = /^(https?:|mailto:)/.test(href);
  const address = useBaseUrl(href);
  if (!isOutside) collectLink(href.startsWith("#") ? href : address);
  return <a href={isOutside || href.startsWith("#") ? href : address} {...rest} />;
}
