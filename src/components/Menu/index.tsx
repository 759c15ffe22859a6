import type { PropsWithChildren, ReactNode } from "react";
import styles from "./styles.module.css";

/** What else there is to do with something, behind three dots. */
export default function Menu({ label, children }: PropsWithChildren<{ readonly label: string }>): ReactNode {
  return (
    <details className={styles.menu} data-menu="">
      <summary className="button" aria-label={label}>
        ⋯
      </summary>
      <div className={styles.items}>{children}</div>
    </details>
  );
}
