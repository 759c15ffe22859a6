import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import { languages } from "../../languages";
import type { Construct, Equivalent, Group } from "../../model/construct";
import CodeName from "../CodeName";
import LanguageName from "../LanguageName";
import Mark from "../Mark";
import styles from "./styles.module.css";

/** All constructs by all languages; each cell leads to that language on that page. */
export default function ConstructTable({ groups }: { readonly groups: readonly Group[] }): ReactNode {
  return (
    <div role="table" aria-label="Constructs by language" className={styles.table}>
      <div role="rowgroup" className={styles.top}>
        <div role="row" className={`${styles.row} ${styles.head}`}>
          <span role="columnheader" className={styles.label}>
            Construct
          </span>
          {languages.map((language) => (
            <span role="columnheader" key={language.id} className={`${styles.cell} ${language.id}`}>
              <LanguageName language={language} className={styles.name} />
            </span>
          ))}
        </div>
      </div>
      {groups
        .filter(({ constructs }) => constructs.length)
        .map(({ id, label, constructs }) => (
          <div role="rowgroup" key={id} aria-label={label}>
            <div role="row" className={styles.group}>
              <h2 role="cell" id={id}>
                {label} <small>{constructs.length}</small>
              </h2>
            </div>
            {constructs.map((construct) => (
              <Row key={construct.id} {...construct} />
            ))}
          </div>
        ))}
    </div>
  );
}

function Row({ id, title, equivalents }: Construct): ReactNode {
  const page = useBaseUrl(`/constructs/${id}/`);
  return (
    <div role="row" className={styles.row}>
      <span role="rowheader" className={styles.label}>
        <a href={page}>{title}</a>
      </span>
      {languages.map((language) => {
        const { status, symbol } = equivalents[language.id] as Equivalent;
        return (
          <span role="cell" key={language.id} className={`${styles.cell} ${language.id}`}>
            <a href={`${page}?langs=${language.id}`} className={status === "none" ? styles.none : undefined}>
              <Mark status={status} />
              <span className={styles.symbol}>
                <CodeName>{symbol}</CodeName>
              </span>
            </a>
          </span>
        );
      })}
    </div>
  );
}
