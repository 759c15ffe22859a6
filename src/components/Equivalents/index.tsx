import type { ReactNode } from "react";
import { languages, reference } from "../../languages";
import { type Construct, type Equivalent, marks } from "../../model/construct";
import CodeName from "../CodeName";
import Inline from "../Inline";
import LanguageName from "../LanguageName";
import styles from "./styles.module.css";

/** What the construct is called in each language, how close that is, and since when. */
export default function Equivalents({ of }: { readonly of: Construct["equivalents"] }): ReactNode {
  return (
    // The rows are put into the reader's order by CSS, which takes the table's meaning away: the roles bring it back.
    <div role="table" aria-label="Equivalents" className={styles.table}>
      <div role="row" className={styles.head}>
        <span role="columnheader">Language </span>
        <span role="columnheader">Name </span>
        <span role="columnheader">
          Beside {reference.name}’s{" "}
          <span translate="no">
            <CodeName>{of[reference.id]?.symbol ?? ""}</CodeName>
          </span>{" "}
        </span>
        <span role="columnheader">Since </span>
      </div>
      {languages.map((language) => {
        const { symbol, docs, since, ...rest } = of[language.id] as Equivalent;
        return (
          <div role="row" key={language.id} className={`${styles.row} ${language.id}`}>
            <span role="rowheader" className={styles.language}>
              <LanguageName language={language} />{" "}
            </span>
            <span role="cell" className={styles.symbol} translate="no">
              <a href={docs}>
                <CodeName>{symbol}</CodeName>
              </a>{" "}
            </span>
            <span role="cell" className={styles.note}>
              <Note {...rest} />{" "}
            </span>
            <span role="cell" className={styles.since}>
              {since}{" "}
            </span>
          </div>
        );
      })}
    </div>
  );
}

/** The sign with its word, and the difference in a few words. */
function Note({ status, library, differs }: Pick<Equivalent, "status" | "library" | "differs">): ReactNode {
  if (!status) return "what the marks compare with";
  const { sign, word } = marks[status];
  return (
    <>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      {library ? `needs ${library}` : word}
      {differs && (
        <>
          : <Inline>{differs}</Inline>
        </>
      )}
    </>
  );
}
