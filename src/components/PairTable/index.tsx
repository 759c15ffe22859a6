import useBaseUrl from "@docusaurus/useBaseUrl";
import type { ReactNode } from "react";
import { getLanguage, reference } from "../../languages";
import type { Equivalent } from "../../model/construct";
import type { Language } from "../../model/language";
import type { Pair, PairEnd, PairRow } from "../../model/pair";
import CodeName from "../CodeName";
import Inline from "../Inline";
import LanguageName from "../LanguageName";
import Mark from "../Mark";
import styles from "./styles.module.css";

/** Every construct with both equivalents, and the sentence that they end differently. */
export default function PairTable({ pair }: { readonly pair: Pair }): ReactNode {
  const sides = [getLanguage(pair.left), getLanguage(pair.right)];
  return (
    <div role="table" aria-labelledby="constructs" className={styles.table}>
      <div role="rowgroup" className={styles.top}>
        <div role="row" className={`${styles.row} ${styles.head}`}>
          <span role="columnheader">Construct </span>
          {sides.map((language) => (
            <span role="columnheader" key={language.id}>
              <LanguageName language={language} />{" "}
            </span>
          ))}
        </div>
      </div>
      {pair.groups
        .filter(({ rows }) => rows.length)
        .map(({ id, label, rows }) => (
          <div role="rowgroup" key={id} aria-labelledby={id}>
            <div role="row">
              <h3 role="cell" id={id} className={styles.group}>
                {label} <small>{rows.length}</small>
              </h3>
            </div>
            {rows.map((row) => (
              <Row key={row.id} row={row} pair={pair} />
            ))}
          </div>
        ))}
    </div>
  );
}

function Row({ row: { id, title, equivalents, telling }, pair }: { readonly row: PairRow; readonly pair: Pair }) {
  const page = `${useBaseUrl(`/constructs/${id}/`)}?langs=${pair.left},${pair.right}`;
  return (
    <div role="row" className={styles.row}>
      <span role="rowheader" className={styles.label}>
        <a href={page}>{title}</a>{" "}
        <span className={styles.when}>
          <Inline>{telling?.when}</Inline>
        </span>{" "}
      </span>
      {(["left", "right"] as const).map((side) => (
        <Side
          key={side}
          language={getLanguage(pair[side])}
          equivalent={equivalents[pair[side]] as Equivalent}
          end={telling?.[side]}
          page={page}
          isBesideReference={[pair.left, pair.right].includes(reference.id)}
        />
      ))}
    </div>
  );
}

interface SideProps {
  readonly language: Language;
  readonly equivalent: Equivalent;
  readonly end: PairEnd | undefined;
  readonly page: string;
  /** Whether one of the two languages is the reference, to which the marks compare. */
  readonly isBesideReference: boolean;
}

function Side({ language: { id }, equivalent, end, page, isBesideReference }: SideProps): ReactNode {
  const { symbol, status, library } = equivalent;
  const isRelative = status === "exact" || status === "close";
  return (
    <div role="cell" className={`${styles.side} ${id}`}>
      <span className={styles.symbol} translate="no">
        {(isBesideReference || !isRelative) && <Mark status={status} library={library} />}
        <CodeName>{symbol}</CodeName>
      </span>
      {end && (
        <>
          <p>
            <Inline>{end.text}</Inline>{" "}
            <a href={`${page}#${end.anchor}`} className={styles.proof} title="The run that shows it">
              run
            </a>
          </p>
          <p className={styles.lines} translate="no">
            {end.lines.map(({ ms, text }, index) => (
              <span key={index}>
                {ms !== undefined && <span className={styles.ms}>{ms}</span>} <samp>{text}</samp>
              </span>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
