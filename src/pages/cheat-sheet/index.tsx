import table from "@generated/async-atlas/default/table.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import ConstructTable from "../../components/ConstructTable";
import LanguagePicker from "../../components/LanguagePicker";
import Legend from "../../components/Legend";
import { cheatSheetIntro } from "../../model/intro";
import styles from "./index.module.css";

/** The table of all constructs, close enough to print. */
export default function CheatSheet(): ReactNode {
  const { title, description, heading, says } = cheatSheetIntro;
  return (
    <Layout title={title} description={description}>
      <main id="main" className={`wrap ${styles.sheet}`}>
        <div className="page-head">
          <h1>{heading}</h1>
          <p data-screen>{says}</p>
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
