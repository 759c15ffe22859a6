import { useLocation } from "@docusaurus/router";
import { PageMetadata } from "@docusaurus/theme-common";
import useBaseUrl from "@docusaurus/useBaseUrl";
import type { Props } from "@theme/Layout";
import type { ReactNode } from "react";
import Bar from "../../components/Bar";
import Footer from "../../components/Footer";
import Header from "../../components/Header";
import Shortcuts from "../../components/Shortcuts";
import SearchDialog from "../../search/field/SearchDialog";

/** What stands round every page. */
export default function Layout({ title, description, children }: Props): ReactNode {
  const { pathname } = useLocation();
  const home = useBaseUrl("/");
  return (
    <>
      <PageMetadata title={title} description={description} />
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Header />
      {pathname !== home && <Bar />}
      <SearchDialog />
      {children}
      <Footer />
      <Shortcuts />
    </>
  );
}
