import { PageMetadata } from "@docusaurus/theme-common";
import type { Props } from "@theme/Layout";
import type { ReactNode } from "react";
import Footer from "../../components/Footer";
import Header from "../../components/Header";
import Shortcuts from "../../components/Shortcuts";

/** What stands round every page. */
export default function Layout({ title, description, children }: Props): ReactNode {
  return (
    <>
      <PageMetadata title={title} description={description} />
      <a className="skip" href="#main">
        Skip to content
      </a>
      <Header />
      {children}
      <Footer />
      <Shortcuts />
    </>
  );
}
