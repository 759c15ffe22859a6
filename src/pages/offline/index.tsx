import type { ReactNode } from "react";
import IntroPage from "../../components/IntroPage";
import { offlineIntro, offlineNotes } from "../../model/intro";
import styles from "./index.module.css";

/** Keeps the site in the browser, and removes it; `src/offline` does it. */
export default function OfflinePage(): ReactNode {
  return (
    <IntroPage intro={offlineIntro}>
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
    </IntroPage>
  );
}
