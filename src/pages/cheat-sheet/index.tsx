import table from "@generated/async-atlas/default/table.json";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import ConstructTable from "../../components/ConstructTable";
import LanguagePicker from "../../components/LanguagePicker";
import Legend from "../../components/Legend";
import type { TableGroup } from "../../model";

const description = "Every async construct in five languages on two sheets of paper, or in the two that you name.";

/** The table of all constructs, close enough to print on two sheets. */
export default function CheatSheet(): ReactNode {
  return (
    <Layout title="Cheat sheet" description={description}>
      <main id="main" className="w sheet">
        <div className="hd">
          <h1>Async cheat sheet</h1>
          <p data-screen>{description}</p>
        </div>
        <div className="sheet-bar" data-js>
          <LanguagePicker />
          <label>
            <input type="checkbox" className="sheet-pair" /> Only these two
          </label>
          <button type="button" className="btn" data-print>
            Print
          </button>
        </div>
        <Legend />
        <ConstructTable groups={table as unknown as TableGroup[]} />
      </main>
    </Layout>
  );
}
