import table from "@generated/async-atlas/default/table.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import ConstructTable from "../../components/ConstructTable";
import LanguagePicker from "../../components/LanguagePicker";
import Legend from "../../components/Legend";
import styles from "./index.module.css";

const description = "Every async construct in five languages on two sheets of paper, or in the two that you name.";

/** The table of all constructs, close enough to print on two sheets. */
export default function CheatSheet(): ReactNode {
  return (
    <Layout title="Cheat sheet" description={description}>
      <main id="main" className={`wrap ${styles.sheet}`}>
        <div className="page-head">
          <h1>Async cheat sheet</h1>
          <p data-screen>{description}</p>
        </div>
        <div className={styles.bar} data-js>
          <LanguagePicker />
          <label>
            <input type="checkbox" data-only-pair /> Only these two
          </label>
          <button type="button" className="button" data-print>
            Print
          </button>
        </div>
        <Legend />
        <ConstructTable groups={table} />
      </main>
    </Layout>
  );
}
