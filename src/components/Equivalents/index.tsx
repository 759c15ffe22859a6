import type { ReactNode } from "react";
import { languages } from "../../languages";
import { type Construct, type Equivalent, marks } from "../../model/construct";
import CodeName from "../CodeName";
import Inline from "../Inline";
import LanguageName from "../LanguageName";
import Mark from "../Mark";
import styles from "./styles.module.css";

/** What the construct is called in each language, since when, and how close that is. */
export default function Equivalents({ of }: { readonly of: Construct["equivalents"] }): ReactNode {
  return (
    // The rows are put into the reader's order by CSS, which takes the table's meaning away: the roles bring it back.
    <div role="table" aria-label="Equivalents" className={styles.table}>
      <div role="row" className={styles.head}>
        <span role="columnheader">Language</span>
        <span role="columnheader">Equivalent</span>
        <span role="columnheader">Since</span>
        <span role="columnheader">How it differs</span>
      </div>
      {languages.map((language) => {
        const { status, symbol, docs, since, ...rest } = of[language.id] as Equivalent;
        return (
          <div role="row" key={language.id} className={`${styles.row} ${language.id}`}>
            <span role="rowheader" className={styles.language}>
              <LanguageName language={language} />
            </span>
            <span role="cell" className={styles.symbol}>
              <Mark status={status} />
              {status === "none" && (
                <span className={styles.lacking} aria-hidden="true">
                  {marks.none.word}{" "}
                </span>
              )}
              <a href={docs}>
                <CodeName>{symbol}</CodeName>
              </a>
            </span>
            <span role="cell" className={styles.since}>
              {since}
            </span>
            <span role="cell" className={styles.note}>
              <Inline>{toNote({ status, ...rest })}</Inline>
            </span>
          </div>
        );
      })}
    </div>
  );
}

function toNote({ status, library, differs }: Pick<Equivalent, "status" | "library" | "differs">): string {
  if (!status) return "the reference: the other rows are compared with it";
  return [library && `from the library ${library}`, differs].filter(Boolean).join("; ");
}
