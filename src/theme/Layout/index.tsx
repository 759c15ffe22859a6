import Head from "@docusaurus/Head";
import { useLocation } from "@docusaurus/router";
import { PageMetadata } from "@docusaurus/theme-common";
import useBaseUrl from "@docusaurus/useBaseUrl";
import sources from "@generated/async-atlas/default/sources.json";
import type { Props } from "@theme/Layout";
import type { ReactNode } from "react";
import Bar from "../../components/Bar";
import Footer from "../../components/Footer";
import Header from "../../components/Header";
import { toMarkdownPath } from "../../model/markdown";
import { SearchDialog } from "../../search/field/SearchField";

/** What stands round every page. */
export default function Layout({ title, description, children }: Props): ReactNode {
  const { pathname } = useLocation();
  const home = useBaseUrl("/");
  return (
    <>
      <PageMetadata title={title} description={description} />
      <MarkdownLink />
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Header />
      {pathname !== home && <Bar />}
      <SearchDialog />
      {children}
      <Footer />
    </>
  );
}

/** Tells tools where the Markdown of the page is. */
function MarkdownLink(): ReactNode {
  const home = useBaseUrl("/");
  const path = useLocation().pathname.slice(home.length - 1);
  const href = useBaseUrl(toMarkdownPath(path));
  if (sources.files[path] === undefined) return null;
  return (
    <Head>
      <link rel="alternate" type="text/markdown" href={href} />
    </Head>
  );
}
