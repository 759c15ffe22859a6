import { useDoc } from "@docusaurus/plugin-content-docs/client";
import type { ReactNode } from "react";
import { languages } from "../../languages";
import { toDifference, type WrittenDifference } from "../../model/construct";
import { toAnchor } from "../../model/example";
import { FoldLine } from "../Fold";
import Inline from "../Inline";
import LanguageName from "../LanguageName";
import styles from "./styles.module.css";

/** The page's questions that the languages answer differently, each with a link to the run that shows it. */
export default function Differences(): ReactNode {
  const { differences } = useDoc().frontMatter as unknown as { differences: WrittenDifference[] };
  return (
    <div data-folds>
      <div role="table" aria-label="How the languages differ" className={styles.table}>
        <div role="row" className={`${styles.row} ${styles.head}`}>
          <span role="columnheader" className="visually-hidden">
            Question{" "}
          </span>
          {languages.map((language) => (
            <span
              role="columnheader"
              key={language.id}
              className={`${styles.cell} ${language.id}`}
              data-of={language.id}
            >
              <LanguageName language={language} />{" "}
            </span>
          ))}
        </div>
        {differences.map(toDifference).map(({ ask, seen, answers }) => {
          const runs = new Set(languages.map(({ id }) => seen[id]));
          const [only] = runs.size === 1 ? runs : [];
          return (
            <div role="row" key={ask} className={styles.row}>
              <span role="rowheader" className={styles.ask}>
                <Inline>{ask}</Inline> <Proof of={only} />{" "}
              </span>
              {languages.map((language) => (
                <span role="cell" key={language.id} className={`${styles.cell} ${language.id}`} data-of={language.id}>
                  <span>
                    <Inline>{answers[language.id]}</Inline> <Proof of={only ? undefined : seen[language.id]} />
                  </span>{" "}
                </span>
              ))}
            </div>
          );
        })}
      </div>
      <FoldLine label="In other languages" of={languages.map(({ id }) => id).join(" ")} />
    </div>
  );
}

function Proof({ of }: { readonly of: string | undefined }): ReactNode {
  return (
    of && (
      <a href={`#${toAnchor(of)}`} className={styles.proof} title="The run that shows it">
        run
      </a>
    )
  );
}
