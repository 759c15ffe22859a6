import type { ReactNode } from "react";
import { getLanguage } from "../../languages";
import Bullet from "../Bullet";
import styles from "./styles.module.css";

interface Props {
  /** What is behind it, and how to begin it: `Notes on other languages`. */
  readonly label: string;
  /** The languages of what can be behind it, one for each text; those that are compared are in sight. */
  readonly of?: string;
}

/** The line behind which a container keeps what is about languages that are not compared; see src/browser/folds. */
export function FoldLine({ label, of = "" }: Props): ReactNode {
  const languages = of.split(" ").filter((id) => id);
  const counts = new Map(languages.map((id) => [id, languages.filter((other) => other === id).length]));
  return (
    <div className={styles.line} data-counts={[...counts.keys()].join(" ")}>
      <button type="button" data-fold aria-expanded="false">
        <span className={styles.label}>{label}</span>
        {[...counts].map(([id, count]) => (
          <span key={id} className={styles.count} data-count={id}>
            <Bullet language={getLanguage(id)} />
            <span className="visually-hidden">{getLanguage(id).name}: </span>
            {count}
          </span>
        ))}
        <span className={styles.word} data-fold-word>
          show
        </span>
      </button>
    </div>
  );
}
