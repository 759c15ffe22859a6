import useBaseUrl from "@docusaurus/useBaseUrl";
import cover from "@generated/async-atlas/default/cover.json";
import table from "@generated/async-atlas/default/table.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import ConstructTable from "../components/ConstructTable";
import Cover from "../components/Cover";
import LanguagePicker from "../components/LanguagePicker";
import Legend from "../components/Legend";
import SearchField from "../components/SearchField";
import type { Cover as CoverData, TableGroup } from "../model";
import styles from "./index.module.css";

const all = table as unknown as TableGroup[];

export default function Home(): ReactNode {
  const count = all.reduce((sum, { rows }) => sum + rows.length, 0);
  const title = "Python’s async constructs, each beside its counterpart in C#, JavaScript, Swift and Rust";
  return (
    <Layout description={`${title}. Every program was run, and is shown with what it printed, and when.`}>
      <main id="main">
        <div className={`w ${styles.intro}`}>
          <div>
            <h1>{title}</h1>
            <p>
              {count} constructs. Every program was run on its own toolchain and is shown with what it printed, and
              when.
            </p>
          </div>
          <Cover {...(cover as unknown as CoverData)} />
        </div>
        <div className={styles.find}>
          <div className="w">
            <SearchField place="home" />
            <LanguagePicker />
          </div>
        </div>
        <div className="w">
          <Legend>
            <a href={useBaseUrl("/cheat-sheet/")}>Cheat sheet, for paper</a>
          </Legend>
          <ConstructTable groups={all} />
        </div>
      </main>
    </Layout>
  );
}
