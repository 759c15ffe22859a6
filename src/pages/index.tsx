import useBaseUrl from "@docusaurus/useBaseUrl";
import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import table from "@generated/async-atlas/default/table.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import ConstructTable from "../components/ConstructTable";
import Cover from "../components/Cover";
import LanguagePicker from "../components/LanguagePicker";
import Legend from "../components/Legend";
import Offer from "../components/Offer";
import PageLink from "../components/PageLink";
import Peek, { PeekToggle } from "../components/Peek";
import { introduceHome } from "../model/intro";
import SearchField from "../search/field/SearchField";
import styles from "./index.module.css";

export default function Home(): ReactNode {
  const count = table.reduce((sum, { constructs }) => sum + constructs.length, 0);
  const { title, description, heading, says } = introduceHome(count);
  return (
    <Layout title={title} description={description}>
      <main id="main">
        <div className={`wrap ${styles.intro}`}>
          <div>
            <h1>{heading}</h1>
            <p>{says}</p>
            <Beginnings />
          </div>
          <Cover />
        </div>
        <div className={styles.find} data-js>
          <div className="wrap">
            <SearchField place="home" />
            <LanguagePicker />
          </div>
        </div>
        <Offer />
        <div className="wrap">
          <Legend>
            <span className={styles.shown}>
              <Shown />
              <a href={useBaseUrl("/cheat-sheet/")}>Printable cheat sheet</a>
            </span>
          </Legend>
          <div data-home>
            <ConstructTable groups={table} before={<PeekToggle />} />
          </div>
          <Peek />
        </div>
      </main>
    </Layout>
  );
}

/** The way in for those who are new to async. */
function Beginnings(): ReactNode {
  const pages = useDocusaurusContext().siteConfig.customFields?.beginnings as [path: string, words: string][];
  return (
    <p className={styles.beginnings}>
      New to async? Read{" "}
      {pages.map(([path, words], place) => (
        <span key={path}>
          <PageLink href={path}>{words}</PageLink>
          {[", then ", ", ", ", "][place]}
        </span>
      ))}
      .
    </p>
  );
}

/** Whether the rows are names alone, or are opened. */
function Shown(): ReactNode {
  return (
    <span className="segmented" role="group" aria-label="Rows show" data-js>
      <button type="button" data-rows-to="names" aria-pressed="true">
        Names
      </button>
      <button type="button" data-rows-to="code" aria-pressed="false">
        Code
      </button>
    </span>
  );
}
