import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import { offlineIntro, offlineNotes } from "../../model/intro";
import styles from "./index.module.css";

/** Keeps the site in the browser, and removes it; `src/offline` does it. */
export default function OfflinePage(): ReactNode {
  const { title, description, heading, says } = offlineIntro;
  return (
    <Layout title={title} description={description}>
      <main id="main" className="wrap">
        <div className="page-head">
          <h1>{heading}</h1>
          <p>{says}</p>
        </div>
        <div className={styles.panel} data-offline data-js>
          <p role="status" data-offline-says />
          <button type="button" className="button" data-offline-keep hidden>
            Keep for offline
          </button>
          <button type="button" className="button" data-offline-remove hidden>
            Remove
          </button>
        </div>
        <ul className={styles.notes}>
          {offlineNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </main>
    </Layout>
  );
}
