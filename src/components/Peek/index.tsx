import type { ReactNode } from "react";
import { languages } from "../../languages";
import styles from "./styles.module.css";

/** Shows the code of a row of the table in place; see src/browser/peeks. A script calls it by the row's title. */
export function PeekToggle(): ReactNode {
  return <button type="button" className={styles.toggle} data-peek-toggle data-js aria-expanded="false" />;
}

/** The form of what a script puts below a row: the code of two languages, and the sentence that they end differently. */
export default function Peek(): ReactNode {
  return (
    <div role="row" className={styles.peek} data-peek="" hidden>
      <div role="cell" aria-colspan={languages.length + 1} className={styles.box}>
        <p className={styles.when} />
        <div className={`${styles.side} lettered`}>
          <div />
          <p>
            <span /> <a href=".">run</a>
          </p>
        </div>
      </div>
    </div>
  );
}
