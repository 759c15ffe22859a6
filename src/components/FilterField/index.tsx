import type { ReactNode } from "react";
import styles from "./styles.module.css";

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Further fields of the filter. */
  readonly children?: ReactNode;
}

/** Filters the rows of the page, `data-row`, by the words that are typed; without a script there is nothing to filter with. */
export default function FilterField({ label, hint, children }: Props): ReactNode {
  return (
    <form className={styles.filter} data-filter data-js role="search">
      <label className={styles.words}>
        <span>{label}</span>
        <input type="search" name="words" placeholder={hint} autoComplete="off" spellCheck={false} />
      </label>
      {children}
      <output className={styles.count} data-filter-count aria-live="polite" />
    </form>
  );
}
