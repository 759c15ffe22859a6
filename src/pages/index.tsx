import useBaseUrl from "@docusaurus/useBaseUrl";
import table from "@generated/async-atlas/default/table.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import ConstructTable from "../components/ConstructTable";
import Cover from "../components/Cover";
import LanguagePicker from "../components/LanguagePicker";
import Legend from "../components/Legend";
import SearchField from "../search/field/SearchField";
import styles from "./index.module.css";

export default function Home(): ReactNode {
  const count = table.reduce((sum, { constructs }) => sum + constructs.length, 0);
  const title =
    "Python’s async constructs, each beside its counterparts in C#, JavaScript and TypeScript, Swift and Rust";
  return (
    <Layout description={`${title}. Every program was run, and is shown with its output and the time of each line.`}>
      <main id="main">
        <div className={`wrap ${styles.intro}`}>
          <div>
            <h1>{title}</h1>
            <p>
              {count} constructs. Every program was run with the toolchain of its language, and is shown with its output
              and the time of each line.
            </p>
          </div>
          <Cover />
        </div>
        <div className={styles.find}>
          <div className="wrap">
            <SearchField place="home" />
            <LanguagePicker />
          </div>
        </div>
        <div className="wrap">
          <Legend>
            <a href={useBaseUrl("/cheat-sheet/")}>Printable cheat sheet</a>
          </Legend>
          <ConstructTable groups={table} />
        </div>
      </main>
    </Layout>
  );
}
