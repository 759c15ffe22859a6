import type { ReactNode } from "react";
import { languages } from "../../languages";
import type { Construct } from "../../model/construct";
import styles from "./styles.module.css";

/** A construct's names in the two languages that the reader has chosen; before that, in the first of the site's. */
export default function Symbols({ of: equivalents }: { readonly of: Construct["equivalents"] }): ReactNode {
  return (
    <span className={styles.symbols}>
      {languages.map(({ id }) => (
        <code key={id} className={id} data-names={id}>
          {equivalents[id]?.symbol}
        </code>
      ))}
    </span>
  );
}
