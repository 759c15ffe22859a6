import useBaseUrl from "@docusaurus/useBaseUrl";
import type { CSSProperties, ReactNode } from "react";
import { languages } from "../../languages";
import type { Construct, Equivalent, Group } from "../../model/construct";
import type { Language } from "../../model/language";
import Bullet from "../Bullet";
import CodeName from "../CodeName";
import Mark from "../Mark";
import styles from "./styles.module.css";

interface Props {
  readonly groups: readonly Group[];
  /** What is before each construct's title. */
  readonly before?: ReactNode;
}

/** All constructs by all languages; each cell leads to that language on that page. */
export default function ConstructTable({ groups, before }: Props): ReactNode {
  return (
    <div role="table" aria-label="Constructs by language" className={styles.table}>
      <div role="rowgroup" className={styles.top}>
        <div role="row" className={`${styles.row} ${styles.head}`}>
          <span role="columnheader" className={styles.label}>
            Construct{" "}
          </span>
          {languages.map((language) => (
            <span role="columnheader" key={language.id} className={`${styles.cell} ${language.id}`}>
              <Name language={language} />{" "}
            </span>
          ))}
        </div>
      </div>
      {groups
        .filter(({ constructs }) => constructs.length)
        .map(({ id, label, constructs }) => (
          <div
            role="rowgroup"
            key={id}
            aria-label={label}
            className={styles.part}
            style={{ "--rows": constructs.length } as CSSProperties}
          >
            <div role="row" className={styles.group}>
              <h2 role="cell" id={id}>
                {label} <small>{constructs.length}</small>
              </h2>
            </div>
            {constructs.map((construct) => (
              <Row key={construct.id} construct={construct} before={before} />
            ))}
          </div>
        ))}
    </div>
  );
}

/** With the name of a second notation where there is room, and else its initials. */
function Name({ language }: { readonly language: Language }): ReactNode {
  const { name, variant } = language;
  return (
    <>
      <Bullet language={language} />{" "}
      <span className={styles.name}>
        {name}
        {variant && (
          <>
            <span className={styles.long}>, {variant.original}</span>
            <span className={styles.short} aria-hidden="true">
              {" "}
              / {variant.original.replace(/[^A-Z]/g, "")}
            </span>
          </>
        )}
      </span>
    </>
  );
}

function Row({ construct, before }: Pick<Props, "before"> & { readonly construct: Construct }): ReactNode {
  const { id, title, equivalents } = construct;
  const page = useBaseUrl(`/constructs/${id}/`);
  return (
    <div role="row" className={styles.row} data-row="">
      <span role="rowheader" className={styles.label}>
        {before}
        <a href={page}>{title}</a>{" "}
      </span>
      {languages.map((language) => {
        const { status, symbol, library } = equivalents[language.id] as Equivalent;
        return (
          <span role="cell" key={language.id} className={`${styles.cell} ${language.id}`}>
            <a href={`${page}?langs=${language.id}`} className={status === "none" ? styles.none : undefined}>
              <Mark status={status} library={library} />
              <span className={styles.symbol} translate="no">
                <CodeName>{symbol}</CodeName>
              </span>
            </a>{" "}
          </span>
        );
      })}
    </div>
  );
}
